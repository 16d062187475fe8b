package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line below a page that ends with the client's past jobs is somebody's remark where something parts it from them (J-11). */
class RemarksBelowHistoryTest extends TalkTest {
    private static final String PAGE = PageRemarkExtractorTest.PLAIN + """

            Client's recent history (31)
            Shop repair
            Rating is 5 out of 5.
            He asked me for more and paid well.
            Fixed-price $20.00""";

    RemarksBelowHistoryTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void thePageAloneIsGood() {
        assertThat(ann.says(PAGE)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payment is not verified any more",
                "he already hired someone",
                "they messaged me asking to talk on telegram",
                "the client looks shady, he asked me for a $30 fee",
                "job is closed now",
                "interviewing 12 now",
                "card declined showed next to payment",
                "---\nmy note: unverified now",
                "***\nMe: client asked for a deposit",
                "❗❗ payment unverified since today"
            })
    void oneThatSpeaksAgainstItIsNoApply(String remark) {
        assertThat(ann.says(PAGE + "\n\n" + remark)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nunverified now", "Update: he hired someone", "PS: the job is closed", "❗ unverified"})
    void aMarkPartsItWithoutABlankLine(String remark) {
        assertThat(ann.says(PAGE + "\n" + remark)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my phone",
                "copied from my phone",
                "Forwarded from my email",
                "what do you think?",
                "“He asked me to fix more, great client”"
            })
    void oneThatHandsItOverOrAReviewChangesNothing(String remark) {
        assertThat(ann.says(PAGE + "\n\n" + remark)).startsWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(remark + "\n" + PAGE)).startsWith("APPLY").contains("Bakery planner in Laravel");
    }

    @Test
    void reviewsWithBlankLinesBetweenThemAreNone() {
        String spaced = PAGE.replace("\n", "\n\n") + "\n\nHe asked me to talk and paid me well, thanks.";

        assertThat(ann.says(spaced)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unverified", "hire rate 3%", "rating 2.9", "interviewing 14"})
    void aFactRightAboveThatTheCopyTellsOtherwiseIsAskedFor(String remark) {
        assertThat(ann.says(remark + "\n" + PAGE)).doesNotStartWith("APPLY").contains("Bakery planner in Laravel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\n---\n"})
    void theSamePageTwiceIsOneJob(String between) {
        assertThat(ann.says(PAGE + between + PAGE)).startsWith("APPLY");
        ann.says("/cancel");
        String other = PAGE.replace("method verified", "method not verified");
        assertThat(ann.says(PAGE + between + other))
                .doesNotStartWith("APPLY")
                .contains("It names, and I could not read: payment.");
    }
}
