package coach.connects.feature.transfer;

import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.wallet.DerivedEntry;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days on which Connects are gone, as an iCalendar file (RFC 5545): one all-day event on the last day of each, with an
 * alarm at nine a week before. An event keeps its UID as long as its day, so that a later file replaces an earlier one. A
 * library for it would bring a megabyte and a tree of others for one kind of event, so the form is written here.
 */
final class CalendarExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** In octets, without the line's end. */
    private static final int LONGEST_LINE = 75;

    private static final int OWNER_DIGITS = 16;
    private static final String END = "\r\n";

    private final View given;
    private final StringBuilder text = new StringBuilder();

    private CalendarExport(View given) {
        this.given = given;
    }

    /** How many days there are, in both pools together where two are kept (W-37). */
    static int days(View view) {
        return pools(view).stream()
                .mapToInt(pool -> days(statement(pool)).size())
                .sum();
    }

    /** The days; of several lots that go on one day, one event. */
    private static Map<LocalDate, List<DerivedEntry>> days(Statement statement) {
        Map<LocalDate, List<DerivedEntry>> days = new TreeMap<>();
        statement
                .ahead()
                .forEach(entry -> days.computeIfAbsent(entry.effectiveOn().minusDays(1), day -> new ArrayList<>())
                        .add(entry));
        return days;
    }

    private static List<View> pools(View view) {
        return view.state().keepsAgency()
                ? List.of(view.about(Pool.OWN), view.about(Pool.AGENCY))
                : List.of(view.about(Pool.OWN));
    }

    private static Statement statement(View view) {
        return view.state().wallet().on(view.today(), view.policies());
    }

    static byte[] bytes(View view) {
        CalendarExport export = new CalendarExport(view);
        export.calendar();
        return export.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void calendar() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Connects Coach//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(given.plain("data.calendar.name")));
        pools(given).forEach(view -> {
            Statement statement = statement(view);
            String rules = statement.policy().title();
            days(statement).forEach((day, gone) -> event(view, day, gone, rules));
        });
        line("END:VCALENDAR");
    }

    private void event(View view, LocalDate day, List<DerivedEntry> gone, String rules) {
        Connects expiring = sum(gone, EntryKind.EXPIRY);
        Connects lost = sum(gone, EntryKind.ROLLOVER);
        String key = expiring.isZero() ? "lost" : lost.isZero() ? "expiry" : "both";
        Connects all = expiring.plus(lost);
        String summary = escaped(view.ofItsPool(view.text("data.calendar." + key, "n", all, "lost", lost))
                .plain());
        line("BEGIN:VEVENT");
        line("UID:connects-" + DAY.format(day) + "-" + owner(view) + "@connects-coach");
        line("DTSTAMP:" + STAMP.format(view.now()));
        line("SEQUENCE:" + view.state().wallet().lastSeq());
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + summary);
        line("DESCRIPTION:" + escaped(view.plain("data.calendar.why", "rules", rules)));
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-P6DT15H");
        line("DESCRIPTION:" + summary);
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static Connects sum(List<DerivedEntry> gone, EntryKind kind) {
        return gone.stream()
                .filter(entry -> entry.kind() == kind)
                .map(DerivedEntry::connects)
                .reduce(Connects.ZERO, Connects::plus);
    }

    /** The same for this person and pool each time, without their name in it. */
    private static String owner(View view) {
        Pool kept = view.state().pool();
        String pool = kept == Pool.OWN ? "" : "/" + kept.word();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((view.state().id() + pool).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, OWNER_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String escaped(String words) {
        return words.replace("\u2068", "")
                .replace("\u2069", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line, folded where it is longer than 75 octets; no letter is cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String letter = Character.toString(content.codePointAt(at));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append(END);
    }
}
