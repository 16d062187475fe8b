package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.Effort;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** P-5 for files: no file ends the process, changes the ledger or takes long. */
class HostileImportTest extends TalkTest {
    /** How much more than a plain file of a megabyte one may cost: the dearest takes about twice as much. */
    private static final int TIMES = 10;

    private static final String HEAD = "{\"format\":\"connects-coach\",\"version\":1,";

    HostileImportTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void hostileFilesChangeNothingAndCostNoMoreThanPlainOnes() {
        String before = RoundTripTest.exported(ann, "json");
        byte[] plain = plain();
        ann.says("/import");
        assertThat(ann.uploads("file", plain)).startsWith("Nothing was imported: ");
        Effort.Twin twin = Effort.beside(() -> ann.uploads("file", plain));
        for (String hostile : hostile()) {
            byte[] bytes = hostile.getBytes(StandardCharsets.UTF_8);
            assertThat(ann.uploads("file", bytes)).as(start(hostile)).startsWith("Nothing was imported: ");
            twin.isAtMost(TIMES, start(hostile), () -> ann.uploads("file", bytes));
        }
        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(before);
    }

    @Test
    void noChangeOfAByteBreaksIt() {
        byte[] good = ImportTest.file(
                        ImportTest.entry(1, "purchase", "2026-10-10", 40, ""),
                        ImportTest.entry(2, "proposal", "2026-10-11", -6, ",\"check\":1"))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        ann.says("/import");
        for (int i = 0; i < 300; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(good.length)] = (byte) random.nextInt(256);

            assertThat(ann.uploads("file", changed)).doesNotContain("went wrong");
        }
    }

    /** About as long as the longest of the hostile ones, read to its last entry, and refused there. */
    private static byte[] plain() {
        String[] entries = new String[6_000];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = ImportTest.entry(i + 1, "purchase", "2026-10-10", 1, "");
        }
        entries[entries.length - 1] = ImportTest.entry(0, "purchase", "2026-10-10", 1, "");
        return ImportTest.file(entries).getBytes(StandardCharsets.UTF_8);
    }

    private static String start(String hostile) {
        return hostile.substring(0, Math.min(90, hostile.length()));
    }

    private static List<String> hostile() {
        List<String> all = new ArrayList<>();
        all.add("");
        all.add("\u0000\u0001\u0002");
        all.add("[".repeat(1_000_000));
        all.add("{\"a\":".repeat(200_000));
        all.add(HEAD + "\"x\":" + "[".repeat(500_000));
        all.add(HEAD + "\"x\":\"" + "a".repeat(900_000) + "\"}");
        all.add(HEAD + "\"version\":1}");
        all.add(HEAD + "\"wallet\":null}");
        all.add(HEAD + "\"wallet\":{\"balance\":NaN}}");
        all.add(HEAD + "\"wallet\":{\"balance\":1e999999999}}");
        all.add(HEAD + "\"wallet\":{\"balance\":" + "9".repeat(500_000) + "}}");
        all.add(HEAD + "\"wallet\":{\"asOf\":\"+999999999-12-31\"}}");
        all.add(HEAD + "\"wallet\":{\"earnings\":{\"balance\":\"1e999999999\"}}}");
        all.add(HEAD + "\"wallet\":{\"terms\":[{\"account\":\"king\",\"policy\":\"x\"}]}}");
        all.add(HEAD + "\"freelancer\":{\"hoursPerWeek\":1e9}}");
        all.add(HEAD + "\"freelancer\":{\"timeZone\":\"Nowhere\"}}");
        all.add(HEAD + "\"freelancer\":{\"settings\":{\"old-days\":[]}}}");
        all.add(HEAD + "\"checks\":[{\"verdict\":\"MAYBE\",\"checkedAt\":\"2026-01-01T00:00:00Z\"}]}");
        all.add(HEAD + "\"checks\":[{\"facts\":{\"client_rating\":1e-999999999}}]}");
        all.add(HEAD + "\"checks\":[{\"facts\":{\"payment_verified\":\"yes\"}}]}");
        all.add(HEAD + "\"checks\":[{\"verdict\":\"SKIP\",\"checkedAt\":\"2026-01-01T00:00:00Z\","
                + "\"findings\":[{\"rule\":\"cover-letter\",\"kind\":\"stop\"}]}]}");
        all.add(HEAD + "\"checks\":[" + "{},".repeat(300_000) + "{}]}");
        all.add(entry("\"seq\":1.5"));
        all.add(entry("\"seq\":\"1\""));
        all.add(entry("\"seq\":99999999999999999999"));
        all.add(entry("\"seq\":1,\"seq\":1"));
        all.add(entry("\"seq\":0"));
        all.add(entry("\"seq\":1,\"cost\":\"1e999999999\""));
        all.add(entry("\"seq\":1,\"cost\":\"-1\""));
        all.add(entry("\"seq\":1,\"note\":\"" + "n".repeat(201) + "\""));
        all.add(entry("\"seq\":1,\"job\":\"~99\""));
        all.add("seq,kind,effectiveOn,recordedAt,amount\r\n" + "\"".repeat(500_001));
        all.add("seq,kind,effectiveOn,recordedAt,amount\r\n" + ",".repeat(900_000));
        all.add("seq,kind,effectiveOn,seq,amount\r\n");
        all.add("seq,kind,effectiveOn,recordedAt,amount\r\n" + "1,a,b,c,d\r\n".repeat(50_000));
        all.add("=".repeat(1_000_000));
        return all;
    }

    private static String entry(String more) {
        return ImportTest.file("{\"kind\":\"proposal\",\"effectiveOn\":\"2026-10-10\","
                + "\"recordedAt\":\"2026-10-10T05:00:00Z\",\"amount\":0," + more + "}");
    }
}
