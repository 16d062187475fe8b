package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client counts in the description is no figure of the page's. */
class ClaimedCountsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final String PROSE =
            "We need a shop fixed in WordPress, please be quick and careful with our images.";
    private static final List<String> FORMS = List.of(
            "Fix a shop\nBudget: $300\nPayment verified: yes\nHire rate: 76%\n\nCLAIM\nPROSE",
            "Fix a shop\nBudget: $300\nPayment verified: yes\nHire rate: 76%\nPROSE\nCLAIM",
            "Fix a shop\nBudget: $300\nPayment verified: yes\nHire rate: 76%\nDescription: PROSE\nCLAIM",
            "Fix a shop\nBudget: $300\nPayment verified: yes\nHire rate: 76%\nDescription:\nCLAIM\nPROSE",
            "Fix a shop\nFixed-price - Intermediate - Est. Budget: $300\nPROSE\nCLAIM\nPayment verified\n$38K+ spent",
            "Fix a shop\nFixed-price - Intermediate - Est. Budget: $300\nPROSE CLAIM.\nPayment verified\n$38K+ spent",
            "Fix a shop\nPosted 2 hours ago\nPROSE\nCLAIM\nPayment verified\n4.8 of 31 reviews");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300 people applied",
                "so far 300 people have bid",
                "Join the 50+ freelancers",
                "Over 80 freelancers applied last time",
                "we interviewed 11 last time",
                "more than 60 proposals already"
            })
    void itIsNeverRead(String claim) {
        List<String> wrong = new ArrayList<>();
        for (String form : FORMS) {
            String text = form.replace("CLAIM", claim).replace("PROSE", PROSE);
            for (ReadResult.Job job : new PostingParser().read(text, NOW).jobs()) {
                if (job.posting().knows(Fact.PROPOSALS) || job.posting().knows(Fact.INTERVIEWING)) {
                    wrong.add(form + ": " + job.posting());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void onALineAmongFiguresItIsTheirs() {
        Posting posting = new PostingParser()
                .read("Fix a shop\nBudget: $300\n300 people applied\nHire rate: 76%", NOW)
                .jobs()
                .get(0)
                .posting();

        assertThat(posting.knows(Fact.PROPOSALS)).isTrue();
    }
}
