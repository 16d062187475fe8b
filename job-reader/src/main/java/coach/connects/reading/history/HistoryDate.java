package coach.connects.reading.history;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.Digits;
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
import java.util.OptionalInt;

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
     * @param days one day, or the two that numbers may mean: the day first, or the month first; none where it is a day that
     *     no row can have
     * @param dayFirst where it is written in numbers of which one can be no month: whether the day stands first
     */
    record Meaning(List<LocalDate> days, Optional<Boolean> dayFirst) {
        static Meaning of(LocalDate day) {
            return new Meaning(List.of(day), Optional.empty());
        }
    }

    /** A day ahead, before all Connects, or of no calendar: its row is not read, and takes no other row's day. */
    private static final Meaning REFUSED = new Meaning(List.of(), Optional.empty());

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
            return Optional.of(day.isAfter(today) ? REFUSED : Meaning.of(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Meaning> written(String day) {
        ParseResult<LocalDate, DateError> read = DateParser.read(day, today);
        Optional<LocalDate> known = read.value();
        if (known.isPresent()) {
            return isWeekday(day)
                    ? Optional.empty()
                    : Optional.of(new Meaning(List.of(known.get()), dayFirst(day, known.get())));
        }
        return read.refusal().flatMap(error -> switch (error.reason()) {
            case AMBIGUOUS -> Optional.of(either(day, error.days()));
            case FUTURE -> Optional.of(error.days().contains(today.plusDays(1)) ? Meaning.of(today) : REFUSED);
            case LONG_AGO -> Optional.of(latest(error.days().get(0)));
            case NO_DATE -> Optional.empty();
            default -> Optional.of(REFUSED);
        });
    }

    /** With points between them the day stands first wherever days are written so. */
    private Meaning either(String written, List<LocalDate> days) {
        List<LocalDate> usable =
                days.stream().map(day -> isTomorrow(day) ? today : day).toList();
        if (written.indexOf('.') < 0) {
            return new Meaning(usable, Optional.empty());
        }
        return usable.get(0).isAfter(today) ? REFUSED : new Meaning(usable.subList(0, 1), Optional.of(true));
    }

    /** Of a day without its year a page shows the last. */
    private Meaning latest(LocalDate day) {
        return day.isBefore(today.minusYears(1)) ? REFUSED : Meaning.of(day);
    }

    private boolean isTomorrow(LocalDate day) {
        return day.equals(today.plusDays(1));
    }

    private static Optional<Boolean> dayFirst(String written, LocalDate day) {
        int digits = 0;
        while (digits < written.length() && Digits.isDigit(written.charAt(digits))) {
            digits++;
        }
        OptionalInt first = Digits.whole(written.substring(0, digits), 2);
        boolean tells = first.isPresent()
                && written.chars().noneMatch(Character::isLetter)
                && day.getDayOfMonth() != day.getMonthValue();
        return tells ? Optional.of(first.getAsInt() == day.getDayOfMonth()) : Optional.empty();
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
        while (time < words.size() && !isTime(words.get(time))) {
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

    private static boolean isTime(String word) {
        return word.indexOf(':') > 0 && isNumber(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
