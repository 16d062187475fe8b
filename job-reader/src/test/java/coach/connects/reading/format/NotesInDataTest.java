package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody noted in a record or a column beside the facts of a job is heard (J-11). */
class NotesInDataTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final List<String> LABELS =
            List.of("red_flags", "myNotes", "Comment", "Notes", "Red flags", "Verdict");

    private static final String RECORD =
            "{\"title\":\"Fix a shop\",\"payment_verified\":true,\"proposals\":\"5 to 10\",\"hire_rate\":56,";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\":\"CLOSED\"",
                "\"jobState\":\"Closed\"",
                "\"availability\":\"no longer available\"",
                "\"status\":\"hired\"",
                "\"active\":false",
                "\"isActive\":false",
                "\"open\":false",
                "\"is_open\":0",
                "\"available\":\"no\"",
                "\"closedAt\":\"2026-11-28\"",
                "\"status\":{\"closed\":true}",
                "\"flags\":{\"closed\":true}",
                "\"meta\":{\"info\":{\"isClosed\":true}}",
                "\"client\":{\"status\":\"suspended\"}"
            })
    void aStateThatIsOverCounts(String field) {
        assertThat(read(RECORD + field + "}"))
                .matches(posting -> posting.knows(Fact.CLOSED) || posting.knows(Fact.CLOSING_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"positionsFilled\":1", "\"hired\":true", "\"hires_on_job\":\"yes\""})
    void somebodyWasHired(String field) {
        assertThat(read(RECORD + field + "}").get(Fact.HIRES_ON_JOB)).contains(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\":\"CA\"",
                "\"state\":\"open\"",
                "\"active\":true",
                "\"active\":3",
                "\"isOpen\":1",
                "\"closedAt\":null",
                "\"closedAt\":\"2026-12-29\"",
                "\"closed\":false",
                "\"status\":\"Saved\"",
                "\"status\":{\"closed\":false}",
                "\"client\":{\"status\":\"active\"}",
                "\"tags\":[\"scam detection\",\"paypal\"]",
                "\"decision\":\"apply\"",
                "\"similar\":{\"closed\":true}"
            })
    void aStateThatIsNoneChangesNothing(String field) {
        Posting plain = read(RECORD + "\"x\":1}");
        Posting posting = read(RECORD + field + "}");
        assertThat(posting.facts().keySet()).isEqualTo(plain.facts().keySet());
        assertThat(posting.doubts(Fact.CLOSED)).isFalse();
    }

    @Test
    void aNoughtThatMayCountContractsIsInDoubt() {
        assertThat(read(RECORD + "\"active\":0}").doubts(Fact.CLOSED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opinion,scam",
                "Why not,never pays",
                "Flag,🚩",
                ",scam",
                "Decision,skip",
                "Status,Not interested",
                "Bemerkung,Betrug",
                "Nota,no paga",
                "Remarque,c'est une arnaque",
                "Заметка,не платит",
                "Uwagi,oszustwo",
                "tags,scam"
            })
    void whatCondemnsStandsBesideThem(String column) {
        String label = column.substring(0, column.indexOf(','));
        assertThat(noted(label, column.substring(column.indexOf(',') + 1)))
                .allMatch(posting -> posting.knows(Fact.UNREAD_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check later", "ask friend about rate", "was told it is fine", "no scam", "not a scam"})
    void aHarmlessNoteChangesNothing(String note) {
        for (String label : List.of("Notes", "Opinion", "Bemerkung")) {
            assertThat(noted(label, note)).noneMatch(posting -> posting.knows(Fact.UNREAD_WORDS));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hires\":1|1|",
                "\"hires\":1,\"jobs_posted\":42|1|",
                "\"hires\":24,\"jobs_posted\":42||24",
                "\"client\":{\"hires\":12}||12",
                "\"hires\":27||",
                "\"hires\":0||"
            })
    void hiresAreTheJobsOrTheClients(String fields, Integer onJob, Integer ofClient) {
        Posting posting = read(RECORD + fields + "}");
        assertThat(posting.get(Fact.HIRES_ON_JOB)).isEqualTo(Optional.ofNullable(onJob));
        assertThat(posting.get(Fact.CLIENT_HIRES)).isEqualTo(Optional.ofNullable(ofClient));
        assertThat(posting.doubts(Fact.CLIENT_HIRES)).isEqualTo(fields.equals("\"hires\":27"));
    }
}
