package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "No, 50" puts right what the bot said last in that chat, and no entry that was told before it (UX-16). */
class LastToldTest extends TalkTest {
    LastToldTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no 50", "i meant 50", "it should be 50", "no it was 50", "sorry 50"})
    void behindTheWalletItIsTheBalance(String words) {
        ann.says("/buy 40");
        ann.says("/wallet");

        assertThat(ann.says(words)).contains("correction by +10").doesNotContain("instead");
        assertThat(ann.presses("Set it to 50")).contains("You have 50 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history"})
    void behindAnotherDeedOrListItIsNoEntry(String between) {
        ann.says("/buy 40");
        ann.says(between);

        assertThat(ann.says("no 50")).doesNotContain("instead", "Shall I record");
        assertThat(balance()).startsWith("40 Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/return 16", "/help", "qwert asdf"})
    void behindWhatTellsNothingItIsTheEntryWhichIsShownFirst(String between) {
        ann.says("/buy 40");
        ann.says(between);

        assertThat(ann.says("no 50")).startsWith("This is recorded:\n- 40 Connects bought");
        assertThat(balance()).startsWith("40 Connects");
    }

    @Test
    void behindThanksItIsStillTheEntry() {
        ann.says("/buy 40");
        ann.says("thanks");

        assertThat(ann.says("no 50")).contains("50 Connects bought");
    }

    /** What a cap refused is offered with the number that is right (G-05). */
    @Test
    void behindARefusalItIsTheRefusedOne() {
        ann.says("/buy 40");
        ann.says("bought 150");

        assertThat(ann.says("no it was 70")).contains("Shall I record this?", "70 Connects bought");
        assertThat(ann.presses("Record 70")).contains("You have 110 Connects");
    }

    /** A price that is that of the rules follows the number, before it is recorded as behind it. */
    @Test
    void thePriceOfTheRulesFollowsTheNumber() {
        ann.says("bought 40 for $6");

        assertThat(ann.says("no 60")).contains("60 Connects bought", "$9.00");
    }

    @Test
    void anotherDeedPutsNothingRight() {
        ann.says("/buy 40");

        assertThat(ann.says("sorry also 16 on another")).doesNotContain("instead");
        ann.says("/buy 10");
        assertThat(ann.says("spent 16 by mistake")).contains("proposal for 16").doesNotContain("instead");
        ann.says("no");
        ann.says("/buy 10");
        assertThat(ann.says("10 is correct"))
                .contains("This is recorded", "10 Connects")
                .doesNotContain("instead");
    }
}
