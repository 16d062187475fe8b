package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImportTest extends TalkTest {
    private static final String BUY = entry(1, "purchase", "2026-10-10", 40, "");

    ImportTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void aFileOfTheFormatAloneIsTakenOver() {
        ann.says("/import");
        String question = sends(file(BUY, entry(2, "proposal", "2026-10-11", -6, "")));

        assertThat(question).contains("2 entries").contains("34 Connects").contains("over?");
        assertThat(ann.labels()).containsExactly("No", "Yes");
        assertThat(ann.presses("Yes")).startsWith("Taken over").contains("/undo");
        assertThat(RoundTripTest.exported(ann, "json"))
                .contains("\"balance\" : 34")
                .contains("\"recordedAt\" : \"2026-10-10T05:00:00Z\"");
    }

    @Test
    void nothingChangesBeforeTheYes() {
        String before = RoundTripTest.exported(ann, "json");
        sends(file(BUY));
        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(before);

        assertThat(ann.presses("No")).startsWith("Nothing was imported");
        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(before);
    }

    @Test
    void theFileIsStillThereAfterARestart() {
        sends(file(BUY));
        talk.restarted();

        assertThat(ann.presses("Yes")).startsWith("Taken over");
    }

    @Test
    void theYesComesTooLateAfterADay() {
        sends(file(BUY));
        talk.later(Duration.ofHours(25));

        assertThat(ann.presses("Yes")).contains("More than a day");
        assertThat(RoundTripTest.exported(ann, "json")).contains("\"balance\" : 0");
    }

    @Test
    void aWalletThatHoldsSomethingIsInTheWay() {
        sends(file(BUY));
        ann.presses("Yes");

        assertThat(ann.says("/import")).startsWith("Nothing was imported").contains("1 entry");
        assertThat(sends(file(BUY))).startsWith("Nothing was imported");
    }

    @Test
    void aLongFileIsSentOnceMoreInsteadOfAYes() {
        Random random = new Random(7);
        List<String> entries = new ArrayList<>();
        entries.add(entry(1, "purchase", "2026-10-01", 10_000, ""));
        for (int seq = 2; seq <= 8_000; seq++) {
            byte[] noise = new byte[90];
            random.nextBytes(noise);
            String note = ",\"note\":\"" + HexFormat.of().formatHex(noise) + "\"";
            entries.add(entry(seq, "proposal", "2026-10-02", -1, note));
        }
        String file = file(entries.toArray(String[]::new));

        assertThat(sends(file)).contains("send the same file once more");
        assertThat(ann.labels()).containsExactly("No");
        assertThat(sends(file)).startsWith("Taken over");
        assertThat(RoundTripTest.exported(ann, "json")).contains("\"balance\" : 140");
    }

    /** Under Upwork's rules of today nothing is lost at a month's end; under the guide's 60 of these would be. */
    @Test
    void w18_aCsvCarriesTheTermsSoThatTheSameFollowsFromIt() {
        ann.says("/rules policy upwork-2025");
        ann.says("/profile account agency");
        ann.says("/buy 200 on 2026-09-10");
        String json = RoundTripTest.exported(ann, "json");
        String csv = RoundTripTest.exported(ann, "csv");
        assertThat(csv).contains(",terms,,,0,").contains(",agency,upwork-2025,");
        ann.says("/forget");
        ann.presses("Erase everything");

        assertThat(sends(csv)).contains("200 Connects").doesNotContain("the rules give");
        ann.presses("Yes");

        assertThat(RoundTripTest.exported(ann, "csv")).isEqualTo(csv);
        assertThat(wallet(RoundTripTest.exported(ann, "json"))).isEqualTo(wallet(json));
    }

    @Test
    void w18_aCsvOfBeforeWithoutTermsIsTakenOverUnderThoseInForce() {
        String old = """
                seq,kind,effectiveOn,recordedAt,amount,expiresOn,cost,paidBy,job,note,reverses,of,derived\r
                1,purchase,2026-10-10,2026-10-10T05:00:00Z,40,2027-10-10,6.00,,,,,,false\r
                """;

        assertThat(sends(old)).contains("1 entry").contains("40 Connects");
        assertThat(ann.presses("Yes")).startsWith("Taken over");
    }

    @Test
    void w18_aCsvWhoseTermsCannotBeReadNamesTheLine() {
        String head = "seq,kind,effectiveOn,recordedAt,amount,derived,account,policy,chosenTerms\r\n";

        for (String terms : List.of(
                ",terms,,,0,false,company,guide-2021,",
                ",terms,,,0,false,freelancer,,",
                ",terms,2030-01-01,,0,false,freelancer,guide-2021,",
                ",terms,,,0,false,freelancer,guide-2021,everything",
                ",terms,,,0,false,freelancer,guide-2021,\r\n,terms,,,0,false,agency,guide-2021,")) {
            assertThat(sends(head + terms + "\r\n")).startsWith("Nothing was imported: line ");
        }
    }

    @Test
    void w18_anotherBalanceThanTheFileStatesIsNamedBeforeItIsTaken() {
        String wrong = file(BUY).replace("\"entries\"", "\"asOf\":\"2026-11-01\",\"balance\":55,\"entries\"");

        assertThat(sends(wrong)).contains("Balance of 1 November 2026: the file says 55, the rules give 40");
    }

    private static String wallet(String json) {
        return json.substring(json.indexOf("\"wallet\""), json.indexOf("\"checks\""));
    }

    @Test
    void whatDoesNotFollowIsNamedAndTheRulesCount() {
        String expiry =
                "{\"seq\":null,\"kind\":\"expiry\",\"effectiveOn\":\"2026-11-01\",\"amount\":-3,\"derived\":true}";

        String question = sends(file(BUY, expiry));

        assertThat(question).contains("Expiry of 1 November 2026: the file says -3, the rules give 0");
        ann.presses("Yes");
        assertThat(RoundTripTest.exported(ann, "json")).contains("\"balance\" : 40");
    }

    @Test
    void eachFaultIsNamedWithItsLine() {
        assertThat(sends(file(BUY).replace("\"version\":1", "\"version\":2"))).contains("version 2");
        assertThat(sends(file(BUY, entry(3, "purchase", "2026-10-10", 40, "")))).contains("line 4: entry 3");
        assertThat(sends(file(BUY, entry(2, "return", "2026-10-10", 4, ",\"of\":1"))))
                .contains("line 4: entry 1");
        assertThat(sends(file(BUY, entry(2, "proposal", "2026-10-11", -46, ""))))
                .contains("6 Connects are missing");
        assertThat(sends(file(entry(1, "purchase", "2026-10-10", 10_001, "")))).contains("from 1 to 10,000");
        assertThat(sends(file(entry(1, "purchase", "2027-10-10", 40, "")))).contains("in the future");
        assertThat(sends(file(entry(1, "gift", "2026-10-10", 40, ""))))
                .contains("line 3:")
                .contains("kind");
        assertThat(sends("seq,kind,effectiveOn,recordedAt,amount\r\n1,purchase,2026-10-10\r\n"))
                .contains("line 2: 5 cells are due, there are 3");
    }

    @Test
    void anOpenQuestionTakesAnyFileAndAnswersWhatIsWrong() {
        ann.says("/import");

        assertThat(ann.uploads("page.html", "<html><body>job</body></html>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Nothing was imported");
    }

    private String sends(String file) {
        return ann.uploads("file", file.getBytes(StandardCharsets.UTF_8));
    }

    static String entry(int seq, String kind, String day, int amount, String more) {
        return "{\"seq\":" + seq + ",\"kind\":\"" + kind + "\",\"effectiveOn\":\"" + day
                + "\",\"recordedAt\":\"2026-10-10T05:00:00Z\",\"amount\":" + amount + ",\"derived\":false" + more + "}";
    }

    static String file(String... entries) {
        return "{\"format\":\"connects-coach\",\"version\":1,\"freelancer\":{\"settings\":{}},\n\"wallet\":{\"entries\":[\n"
                + String.join(",\n", entries) + "]},\"checks\":[]}";
    }
}
