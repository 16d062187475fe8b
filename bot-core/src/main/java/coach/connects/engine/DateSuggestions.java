package coach.connects.engine;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.ParseResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days that may be meant while a date is typed: those that the words name already, else the usual ones. */
final class DateSuggestions {
    /** The field of a day at whose start something ends; all others are days on which something happened. */
    private static final String UNTIL = "until";

    private static final int DAYS_BACK = 14;

    private DateSuggestions() {}

    static List<Suggestion> of(View view, AutocompleteQuery query) {
        List<LocalDate> named = named(view, query);
        if (!named.isEmpty()) {
            return named.stream().map(day -> suggestion(view, day)).toList();
        }
        String wanted = CaseFolding.of(query.typed().strip());
        return usual(view.today(), query.option())
                .map(day -> suggestion(view, day))
                .filter(one -> one.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static List<LocalDate> named(View view, AutocompleteQuery query) {
        LocalDate today = view.today();
        ParseResult<LocalDate, DateError> result = query.option().equals(UNTIL)
                ? DateParser.readUntil(query.typed(), today, today)
                : DateParser.read(query.typed(), today);
        return result.fold(
                List::of,
                error -> error.reason().isQuestion()
                        ? error.days().stream()
                                .filter(day -> query.option().equals(UNTIL) == day.isAfter(today))
                                .toList()
                        : List.of());
    }

    private static Stream<LocalDate> usual(LocalDate today, String option) {
        return option.equals(UNTIL)
                ? Stream.of(
                        today.plusYears(1),
                        today.plusMonths(1).withDayOfMonth(1),
                        today.plusDays(30),
                        today.plusDays(60),
                        today.plusDays(90))
                : IntStream.range(0, DAYS_BACK).mapToObj(today::minusDays);
    }

    private static Suggestion suggestion(View view, LocalDate day) {
        String key = day.equals(view.today())
                ? "bot.day.today"
                : day.equals(view.today().minusDays(1)) ? "bot.day.yesterday" : "bot.day";
        return new Suggestion(view.plain(key, "day", day), day.toString());
    }
}
