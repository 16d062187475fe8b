package coach.connects.reading.history;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the day of a row: {@code Today}, {@code June 24, 2026}, {@code 2026-06-24 09:00}, {@code 24/6/2026}.
 *
 * @param today the day at the freelancer's place
 * @param zone where they live, for what names an instant
 */
record HistoryDate(LocalDate today, ZoneId zone) {
    private static final int LONGEST = 40;
    private static final int SHORTEST_WEEKDAY = 3;
    private static final int ZONE_NAME = 5;

    /**
     * What a cell may mean.
     *
     * @param days one day, or the two that numbers may mean: the day first, or the month first
     */
    record Meaning(List<LocalDate> days) {}

    /** The day or days that a cell may be, and nothing besides. One that is tomorrow here is today. */
    Optional<Meaning> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST || !mayBeDay(cell)) {
            return Optional.empty();
        }
        return instant(cell).or(() -> written(withoutTime(cell)));
    }

    private static boolean mayBeDay(String cell) {
        char first = cell.charAt(0);
        return Character.isLetterOrDigit(first)
                && (cell.chars().anyMatch(Character::isDigit) || Tokens.of(cell).size() == 1);
    }

    private Optional<Meaning> instant(String cell) {
        if (cell.indexOf('T') != 10) {
            return Optional.empty();
        }
        try {
            LocalDate day = OffsetDateTime.parse(cell).atZoneSameInstant(zone).toLocalDate();
            return day.isAfter(today) ? Optional.empty() : Optional.of(new Meaning(List.of(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Meaning> written(String day) {
        ParseResult<LocalDate, DateError> read = DateParser.read(day, today);
        Optional<LocalDate> known = read.value();
        if (known.isPresent()) {
            return isWeekday(day) ? Optional.empty() : Optional.of(new Meaning(List.of(known.get())));
        }
        return read.refusal().flatMap(error -> switch (error.reason()) {
            case AMBIGUOUS -> Optional.of(new Meaning(error.days()));
            case FUTURE ->
                error.days().equals(List.of(today.plusDays(1)))
                        ? Optional.of(new Meaning(List.of(today)))
                        : Optional.empty();
            default -> Optional.empty();
        });
    }

    private static boolean isWeekday(String word) {
        return word.length() >= SHORTEST_WEEKDAY
                && Arrays.stream(DayOfWeek.values())
                        .anyMatch(day -> day.name().regionMatches(true, 0, word, 0, word.length()));
    }

    /** Without a weekday before it, and without the time of day behind it. */
    private static String withoutTime(String cell) {
        List<String> words = new ArrayList<>(Tokens.of(cell));
        if (words.size() > 1 && isWeekday(words.get(0).replace(",", ""))) {
            words.remove(0);
        }
        int time = 0;
        while (time < words.size() && words.get(time).indexOf(':') < 0) {
            time++;
        }
        boolean allOfTime =
                words.stream().skip(time + 1L).allMatch(word -> word.length() <= ZONE_NAME && !isNumber(word));
        List<String> day = time < words.size() && allOfTime ? words.subList(0, time) : words;
        String joined = String.join(" ", day);
        String folded = CaseFolding.of(joined);
        String end = folded.endsWith(" at") ? joined.substring(0, joined.length() - 3) : joined;
        return end.endsWith(",") ? end.substring(0, end.length() - 1) : end;
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
