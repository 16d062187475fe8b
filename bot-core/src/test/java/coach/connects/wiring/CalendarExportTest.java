package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** /export ics: the last days of Connects as a calendar reads them (RFC 5545). */
class CalendarExportTest extends TalkTest {
    private static final int OCTETS = 75;

    CalendarExportTest() {
        super("2026-11-23T09:00:00Z");
    }

    private String exported(String words) throws IOException {
        var file = ann.sends(words, "export" + words.hashCode() + System.identityHashCode(words))
                .get(0)
                .file()
                .orElseThrow();
        assertThat(file.name()).isEqualTo("connects-coach-2026-11-23.ics");
        String text = new String(file.content().array(), StandardCharsets.UTF_8);
        String kept = System.getProperty("calendar.write");
        if (kept != null) {
            Files.writeString(Path.of(kept), text);
        }
        return text;
    }

    private static List<String> values(String calendar, String name) {
        return Stream.of(calendar.replace("\r\n ", "").split("\r\n", -1))
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }

    @Test
    void eachDayOnWhichConnectsGoIsAnEventWithAnAlarm() throws IOException {
        ann.says("/buy 40 on 2026-02-10");
        ann.says("/grant monthly 10 on 2026-11-01 until 2026-12-15");
        ann.says("/buy 20");

        String calendar = exported("/export ics");

        assertThat(values(calendar, "DTSTART;VALUE=DATE:")).containsExactly("20261214", "20270209", "20271122");
        assertThat(values(calendar, "DTEND;VALUE=DATE:")).containsExactly("20261215", "20270210", "20271123");
        assertThat(values(calendar, "SUMMARY:"))
                .containsExactly(
                        "10 Connects: last day to use them",
                        "40 Connects: last day to use them",
                        "20 Connects: last day to use them");
        assertThat(values(calendar, "TRIGGER:")).hasSize(3);
        assertThat(values(calendar, "UID:")).doesNotHaveDuplicates().noneMatch(uid -> uid.contains("ann"));
    }

    /** G-06, G-07: what expires and what the cap takes on one day are one event that counts both. */
    @Test
    void whatTheCapTakesStandsBesideWhatExpires() throws IOException {
        ann.says("/adjust 250");
        ann.says("/grant monthly 10 on 2026-11-01 until 2026-12-01");

        assertThat(values(exported("/export ics"), "SUMMARY:"))
                .first()
                .asString()
                .matches(summary -> summary.contains("of them above the cap") && !summary.startsWith("10 "));
    }

    @Test
    void everyLineEndsAndFoldsAsTheFormatAsks() throws IOException {
        ann.says("/buy 40 on 2026-02-10");

        String calendar = exported("/export ics");

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(OCTETS));
        assertThat(values(calendar, "DESCRIPTION:")).anyMatch(why -> why.contains("2021"));
    }

    /** A later file takes the place of an earlier one. */
    @Test
    void aDayKeepsItsUidAndGetsAHigherSequence() throws IOException {
        ann.says("/buy 40 on 2026-02-10");
        String first = exported("/export ics");
        ann.says("/spend 10");
        String second = exported("/export calendar");

        assertThat(values(second, "UID:")).isEqualTo(values(first, "UID:"));
        assertThat(values(second, "SUMMARY:")).containsExactly("30 Connects: last day to use them");
        assertThat(Integer.parseInt(values(second, "SEQUENCE:").get(0)))
                .isGreaterThan(Integer.parseInt(values(first, "SEQUENCE:").get(0)));
    }

    @Test
    void anEmptyWalletHasNothingForACalendar() {
        assertThat(ann.says("/export ics")).startsWith("Nothing was exported");
        ann.says("/buy 40");
        ann.says("/wallet");
        assertThat(ann.presses("Put into calendar")).startsWith("For your calendar: 1 day");
    }
}
