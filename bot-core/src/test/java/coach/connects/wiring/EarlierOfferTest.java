package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A nod after something else was shown is no silence: the offer that waits above is named, and nothing is done before it is taken. */
class EarlierOfferTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    EarlierOfferTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wallet", "/history", "/reminders", "/help", "/stats", "do connects expire?"})
    void aYesBelowAnotherAnswerNamesTheOfferAndASecondOneTakesIt(String other) {
        ann.says("/buy 100");
        ann.says("spent 16");
        ann.says(other);

        assertThat(ann.says("yes")).as(other).startsWith("You mean this? Record 16");
        assertThat(ann.labels()).containsExactly("Record 16", "No");
        assertThat(balance()).contains("100");
        ann.says("yes");
        ann.says("yes");
        assertThat(balance()).contains("84");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nope", "sure", "ok", "yes please"})
    void whateverIsNoddedNothingIsDoneBeforeTheOfferIsNamed(String nod) {
        ann.says("/buy 100");
        ann.says("spent 16");
        ann.says("/wallet");

        assertThat(ann.says(nod)).startsWith("You mean this? Record 16");
        assertThat(ann.says("no")).isEqualTo("All right, nothing was changed.");
        assertThat(ann.says("yes")).doesNotContain("You mean this", "Recorded");
        assertThat(balance()).contains("100");
    }

    @Test
    void theJobOrTheLineIsNamedWhereTheLabelSaysNeither() {
        ann.says("/buy 100");
        ann.says("remind me at 8 pm");
        ann.says("/wallet");
        assertThat(ann.says("yes")).contains("/reminders hour 8 pm");
        ann.says("no");

        ann.says(SamplePages.GOOD + "\n" + LINK);
        ann.says("i applied to " + LINK + " for 12");
        ann.says("/wallet");
        assertThat(ann.says("yes")).contains("Record 12", "Data entry for a small museum");
    }

    @Test
    void withoutAnOfferANodIsAnsweredAsEver() {
        ann.says("/buy 100");
        ann.says("/wallet");
        assertThat(ann.says("yes")).startsWith("I have no question open");
        assertThat(ann.says("ok")).startsWith("Good.");
    }
}
