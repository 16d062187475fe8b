package coach.connects.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Days as they are told from today on: {@code yesterday}, {@code last night}, {@code two weeks ago}, {@code 3d ago}. */
final class RelativeDateParser {
    private static final int MOST = 9999;
    private static final int WEEK = 7;
    private static final String AGO = " ago";
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("today", 0),
            Map.entry("now", 0),
            Map.entry("just now", 0),
            Map.entry("earlier today", 0),
            Map.entry("this morning", 0),
            Map.entry("this afternoon", 0),
            Map.entry("this evening", 0),
            Map.entry("tonight", 0),
            Map.entry("yesterday", -1),
            Map.entry("yday", -1),
            Map.entry("yesterday morning", -1),
            Map.entry("yesterday afternoon", -1),
            Map.entry("yesterday evening", -1),
            Map.entry("yesterday night", -1),
            Map.entry("last night", -1),
            Map.entry("day before yesterday", -2),
            Map.entry("the day before yesterday", -2),
            Map.entry("tomorrow", 1),
            Map.entry("day after tomorrow", 2),
            Map.entry("the day after tomorrow", 2));
    private static final Map<String, Integer> UNITS = Map.of(
            "day", 1, "days", 1, "d", 1, "week", WEEK, "weeks", WEEK, "wk", WEEK, "wks", WEEK, "w", WEEK);
    private static final List<String> ONE = List.of("a", "one");

    private RelativeDateParser() {}

    /** The day that these small letters tell; empty when they tell none. */
    static Optional<LocalDate> read(String written, LocalDate today) {
        Integer days = DAYS.get(written);
        return days == null ? ago(written).map(today::minusDays) : Optional.of(today.plusDays(days));
    }

    private static Optional<Integer> ago(String written) {
        if (!written.endsWith(AGO)) {
            return Optional.empty();
        }
        String span = written.substring(0, written.length() - AGO.length()).strip();
        int end = 0;
        while (end < span.length() && Character.isDigit(span.charAt(end))) {
            end++;
        }
        int gap = end > 0 ? end : Math.max(span.indexOf(' '), 0);
        Integer unit = UNITS.get(span.substring(gap).strip());
        OptionalInt count = count(span.substring(0, gap));
        return unit == null || count.isEmpty()
                ? Optional.empty()
                : Optional.of(count.getAsInt() * unit).filter(days -> days <= MOST);
    }

    private static OptionalInt count(String word) {
        if (ONE.contains(word)) {
            return OptionalInt.of(1);
        }
        OptionalInt spelled = NumberWords.ofWord(word);
        return spelled.isPresent() ? spelled : WrittenDateParser.number(word);
    }
}
