package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that could not have been written here is refused as a whole, with the line and what is wrong there (W-08). */
class UnsoundImportTest extends TalkTest {
    private static final String BUY = ImportTest.entry(1, "purchase", "2026-10-10", 40, "");

    UnsoundImportTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        ann.says("/import");
    }

    @Test
    void aValueThatTheKindOfEntryMakesNoUseOfMustBeSoundToo() {
        refuses(Map.of(
                "\"cost\":\"-1\"", "cost",
                "\"paidBy\":\"king\"", "paidBy",
                "\"grant\":\"king\"", "grant",
                "\"expiresOn\":\"2026-99-99\"", "expiresOn",
                "\"until\":\"soon\"", "until"));
    }

    @Test
    void noConnectCostsMoreThanAnythingReal() {
        refuses(wallet("", ImportTest.entry(1, "purchase", "2026-10-10", 40, ",\"cost\":\"400.01\"")), "$10.00");
        sends(wallet("", ImportTest.entry(1, "purchase", "2026-10-10", 40, ",\"cost\":\"400.00\"")));
        assertThat(ann.presses("Yes")).startsWith("Taken over");
    }

    @Test
    void onlyWhatBelongsToAnEntryOrTakesOneBackNamesOne() {
        refuses(Map.of("\"of\":1", "of", "\"reverses\":1", "reverses"));
    }

    @Test
    void daysAndMomentsLieInTheYearsOfConnects() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put(wallet("\"asOf\":\"9999-12-31\",\"balance\":40,", BUY), "future");
        wrong.put(wallet("\"asOf\":\"0001-01-01\",\"balance\":40,", BUY), "before 2010");
        wrong.put(wallet("", BUY, derived("null", "2026-12-01")), "future");
        wrong.put(wallet("", BUY.replace("2026-10-10T", "0001-10-10T")), "before 2010");
        wrong.put(wallet(terms("\"2027-01-01\""), BUY), "future");
        wrong.put(checks("\"verdict\":\"SKIP\",\"checkedAt\":\"2027-01-01T00:00:00Z\""), "future");
        wrong.forEach(this::refuses);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put(wallet("", BUY, derived("2", "2026-11-01")), "seq");
        wrong.put(wallet(terms("null", "null"), BUY), "terms");
        wrong.put(wallet("\"chosenTerms\":[\"king\"],", BUY), "chosenTerms");
        wrong.put(wallet("\"earnings\":{\"balance\":\"5.00\",\"toldAfter\":99},", BUY), "99");
        wrong.put(wallet("\"lots\":7,", BUY), "lots");
        wrong.put(
                checks("\"verdict\":\"APPLY\",\"checkedAt\":\"2026-01-01T00:00:00Z\","
                        + "\"findings\":[{\"rule\":\"payment-verified\",\"kind\":\"stop\"}]"),
                "verdict does not follow");
        wrong.forEach(this::refuses);
    }

    @Test
    void factsThatNoJobCanHaveAreRefused() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("\"client_rating\":9", "client_rating");
        wrong.put("\"client_country\":\"usa\"", "client_country");
        wrong.put("\"proposals\":{}", "proposals");
        wrong.put("\"duration\":0", "duration");
        wrong.forEach((facts, words) -> refuses(
                checks("\"verdict\":\"SKIP\",\"checkedAt\":\"2026-01-01T00:00:00Z\",\"facts\":{" + facts + "}"),
                words));
    }

    @Test
    void aBalanceWithoutItsDayIsThatOfToday() {
        assertThat(sends(wallet("\"balance\":41,", BUY)))
                .contains("Balance of 23 November 2026: the file says 41, the rules give 40")
                .endsWith("Take all of it over?");
    }

    @Test
    void whatANoteHoldsComesOutAsItWentIn() {
        String note = ",\"note\":\"\\u0000\\u202e\\ud83d\\ude00=1+1\"";
        sends(wallet("", ImportTest.entry(1, "purchase", "2026-10-10", 40, note)));

        assertThat(ann.presses("Yes")).startsWith("Taken over");
        assertThat(RoundTripTest.exported(ann, "json")).contains("\\u0000\u202e\\uD83D\\uDE00=1+1");
    }

    @Test
    void halfACharacterInANoteIsNoReasonToFail() {
        sends(wallet("", ImportTest.entry(1, "purchase", "2026-10-10", 40, ",\"note\":\"\\ud800\"")));

        assertThat(ann.presses("Yes")).startsWith("Taken over");
        assertThat(ann.says("/history")).contains("+40");
        assertThat(RoundTripTest.exported(ann, "json")).contains("\"balance\" : 40");
    }

    /** Each of these in a proposal. */
    private void refuses(Map<String, String> wordsByField) {
        wordsByField.forEach((field, words) ->
                refuses(wallet("", BUY, ImportTest.entry(2, "proposal", "2026-10-11", -6, "," + field)), words));
    }

    private void refuses(String file, String words) {
        assertThat(sends(file)).as(file).startsWith("Nothing was imported: ").contains(words);
    }

    private String sends(String file) {
        return ann.uploads("file", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String wallet(String more, String... entries) {
        return "{\"format\":\"connects-coach\",\"version\":1,\n\"wallet\":{" + more + "\"entries\":[\n"
                + String.join(",\n", entries) + "]},\"checks\":[]}";
    }

    private static String checks(String check) {
        return "{\"format\":\"connects-coach\",\"version\":1,\"wallet\":{\"entries\":[]},\"checks\":[{" + check + "}]}";
    }

    private static String derived(String seq, String day) {
        return "{\"seq\":" + seq + ",\"kind\":\"expiry\",\"effectiveOn\":\"" + day
                + "\",\"amount\":-5,\"derived\":true}";
    }

    private static String terms(String... from) {
        StringBuilder all = new StringBuilder();
        for (String day : from) {
            all.append(all.length() > 0 ? "," : "")
                    .append("{\"from\":")
                    .append(day)
                    .append(",\"account\":\"agency\",\"policy\":\"guide-2021\"}");
        }
        return "\"terms\":[" + all + "],";
    }
}
