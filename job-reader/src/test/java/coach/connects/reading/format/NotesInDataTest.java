package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody noted in a record or a column beside the facts of a job is heard (J-11). */
class NotesInDataTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final List<String> LABELS =
            List.of("red_flags", "myNotes", "Comment", "Notes", "Red flags", "Verdict");

    private static Posting read(String text) {
        return new PostingParser().read(text, NOW).jobs().get(0).posting();
    }

    private static List<Posting> noted(String label, String note) {
        String json =
                "{\"title\":\"Fix a shop\",\"payment_verified\":true,\"proposals\":\"5 to 10\",\"hire_rate\":56,\"";
        String rows = "Title,Payment verified,Proposals,Hire rate," + label
                + "\nFix a shop,yes,5 to 10,56%%,%s".formatted(note);
        return List.of(
                read(json + label + "\":\"" + note + "\"}"),
                read(json + label + "\":[\"" + note + "\"]}"),
                read(rows),
                read("| " + rows.replace(",", " | ").replace("\n", " |\n|---|---|---|---|---|\n| ") + " |"));
    }

    @Test
    void whatTellsOtherwiseIsNotKnown() {
        for (String label : LABELS) {
            assertThat(noted(label, "payment is not verified any more")).allSatisfy(posting -> {
                assertThat(posting.get(Fact.PAYMENT_VERIFIED)).isEmpty();
                assertThat(posting.doubts(Fact.PAYMENT_VERIFIED)).isTrue();
            });
        }
    }

    @Test
    void contactAndClosingWordsCount() {
        for (String label : LABELS) {
            assertThat(noted(label, "he wants to talk on telegram"))
                    .allMatch(posting -> posting.knows(Fact.OUTSIDE_CONTACT));
            assertThat(noted(label, "SKIP - the job is already closed"))
                    .allMatch(posting -> posting.knows(Fact.CLOSING_WORDS) || posting.knows(Fact.CLOSED));
        }
    }

    @Test
    void whatIsNotUnderstoodStandsBesideThem() {
        assertThat(noted("Notes", "bumblebee zeppelin")).allMatch(posting -> posting.knows(Fact.UNREAD_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", "-", "looks good", "n/a", "apply"})
    void whatSpeaksForTheJobChangesNothing(String note) {
        Posting plain = read("Title,Payment verified,Proposals,Hire rate\nFix a shop,yes,5 to 10,56%");
        assertThat(noted("Red flags", note))
                .allMatch(
                        posting -> posting.facts().keySet().equals(plain.facts().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status,Applied", "Applied on,2026-11-28", "Date applied,Nov 28"})
    void theDayOfOnesProposalTellsThatItWasSent(String column) {
        String label = column.substring(0, column.indexOf(','));
        String value = column.substring(column.indexOf(',') + 1);
        assertThat(read("Title,Proposals,Hire rate," + label + "\nFix a shop,5 to 10,56%," + value)
                        .get(Fact.ALREADY_APPLIED))
                .contains(true);
    }
}
