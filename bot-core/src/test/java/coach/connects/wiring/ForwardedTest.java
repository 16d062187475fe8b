package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else wrote and was passed on is read for its job: it is no command, no answer and no deed of its reader. */
class ForwardedTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    private int keys;

    ForwardedTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buy 3",
                "/spend 6",
                "/adjust 10",
                "/undo",
                "/forget",
                "/budget 40 a week",
                "/profile country India",
                "yes",
                "no",
                "undo",
                "Record 16",
                "I bought 60",
                "I have 12",
                "spent 16 connects",
                "applied with 12 connects",
                "i was hired",
                "they returned 6",
                "remind me at 7",
                "my budget is 30 a week",
                "i am from Kenya",
                "12",
                "my balance is 12",
                "stop",
                "/start"
            })
    void wordsAreNone(String words) {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("spent 16");
        String history = ann.says("/history");
        ann.says("spent 16");
        assertThat(forwarded(words)).startsWith("Nothing changed: I read a forwarded message for its job");
        assertThat(ann.says("/history")).isEqualTo(history);
        assertThat(ann.says("/budget")).doesNotContain("40 a week. All are left");
        assertThat(ann.says("/profile")).contains("Country: not told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "yes", "stop", "/cancel"})
    void theQuestionThatWaitsWaitsOn(String words) {
        ann.says("/buy");
        forwarded(words);
        assertThat(ann.says("40")).startsWith("Recorded: 40 Connects bought");
    }

    @Test
    void aJobIsCheckedAsEver() {
        assertThat(forwarded(LINK + " verified 5-10 80% 4.9 8 connects united states hourly"))
                .startsWith("APPLY");
        assertThat(forwarded("https://www.upwork.com/jobs/~022104567890123456790"))
                .contains("payment method verified?");
    }

    @Test
    void aPageThatAsksNothingOfTheWalletIsReadWhileItsQuestionWaits() {
        ann.says("/buy");
        assertThat(forwarded("Logo for a bakery\nFixed-price\nPayment method not verified\n" + LINK))
                .startsWith("SKIP");
    }

    @Test
    void inAGroupACommandThatWasPassedOnIsNobodys() {
        ann.says("/buy 40");
        assertThat(ann.passesOnIn("lancers", "/buy 3")).isEmpty();
        assertThat(ann.passesOnIn("lancers", "/wallet")).isEmpty();
        assertThat(balance()).startsWith("40");
    }

    @Test
    void onesOwnWordsAreOnesOwn() {
        assertThat(ann.says("/buy 3")).startsWith("Recorded: 3 Connects bought");
        assertThat(ann.says("I bought 60")).startsWith("Shall I record this?");
    }

    private String forwarded(String words) {
        String key = "f" + keys++;
        List<OutgoingMessage> atOnce = ann.passesOn(words, key);
        List<OutgoingMessage> then = ann.pausesAfter(key);
        List<OutgoingMessage> all = atOnce.isEmpty() ? then : atOnce;
        return all.get(0).text().plain();
    }
}
