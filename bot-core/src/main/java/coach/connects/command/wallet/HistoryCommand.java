package coach.connects.command.wallet;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code /history [MONTH]}: every line of the ledger, those that follow from the rules among them, newest first. */
public final class HistoryCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of(
                    "history",
                    Task.LOOK_BACK,
                    true,
                    Option.of("month", Option.Type.WORDS).withSuggestions())
            .reading();
    private static final int LINES = 10;
    private static final int MONTHS_SUGGESTED = 12;
    private static final String PAGE = "page ";

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        if (words.isBlank()) {
            return turn.say(page(turn, Optional.empty(), 0));
        }
        Optional<YearMonth> month = MonthReader.read(words, turn.today());
        return month.isPresent()
                ? turn.say(page(turn, month, 0))
                : turn.say(turn.words("wallet.history.month", "words", words));
    }

    /** The months of the last year. */
    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        DateTimeFormatter name =
                DateTimeFormatter.ofPattern("LLLL yyyy", turn.messages().locale());
        YearMonth now = YearMonth.from(turn.today());
        return IntStream.range(0, MONTHS_SUGGESTED)
                .mapToObj(now::minusMonths)
                .map(month -> new Suggestion(name.format(month), month.toString()))
                .toList();
    }

    /** A page of the list, in the place of the one before. */
    @Override
    public Step press(Turn turn, String argument) {
        List<String> parts = Sections.tokens(argument);
        if (!argument.startsWith(PAGE) || parts.size() < 2) {
            return run(turn, argument);
        }
        Optional<YearMonth> month = parts.stream().skip(2).findFirst().map(YearMonth::parse);
        return turn.say(page(turn, month, Integer.parseInt(parts.get(1))).replacing());
    }

    private static Say page(Turn turn, Optional<YearMonth> month, int wanted) {
        List<Line> lines = new ArrayList<>(new Book(turn).wholeStatement().lines());
        month.ifPresent(only -> lines.removeIf(
                line -> !YearMonth.from(line.entry().effectiveOn()).equals(only)));
        if (lines.isEmpty()) {
            return nothing(turn, month);
        }
        Collections.reverse(lines);
        int pages = (lines.size() + LINES - 1) / LINES;
        int page = Math.min(wanted, pages - 1);
        List<Line> shown = lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES));
        return turn.message(text(turn, shown, month, page, pages)).row(turning(turn, month, page, pages));
    }

    private static Say nothing(Turn turn, Optional<YearMonth> month) {
        Say say = turn.message(month.map(only -> turn.words("wallet.history.none.month", "month", only))
                .orElseGet(() -> turn.words("wallet.history.none")));
        return say.row(
                month.isPresent()
                        ? Offer.of(turn.label("wallet.button.history"), "history", "")
                        : Offer.of(turn.label("wallet.button.buy"), "buy", ""));
    }

    private static RichText text(Turn turn, List<Line> shown, Optional<YearMonth> month, int page, int pages) {
        int number = page + 1;
        Lines lines = new Lines();
        lines.add(month.map(only -> turn.words("wallet.history.head.month", "month", only))
                .orElseGet(() -> turn.words("wallet.history.head")));
        Optional<LocalDate> day = Optional.empty();
        for (Line line : shown) {
            LocalDate on = line.entry().effectiveOn();
            if (!day.equals(Optional.of(on))) {
                lines.add(turn.words("wallet.history.day", "day", on));
                day = Optional.of(on);
            }
            lines.add(line(turn, line));
        }
        return pages == 1
                ? lines.text()
                : lines.add(turn.words("wallet.history.page", "page", number, "pages", pages))
                        .text();
    }

    private static RichText line(Turn turn, Line line) {
        int amount = line.entry().amount();
        RichText signed = RichText.of(amount > 0 ? "+" + amount : Integer.toString(amount));
        RichText what = turn.words("wallet.line." + line.entry().kind().word());
        String key = line.leftOut() ? "wallet.history.line.undone" : "wallet.history.line";
        RichText text = turn.words(key, "amount", signed, "what", what, "balance", line.balance());
        return line.entry()
                .note()
                .map(note -> turn.words("wallet.entry.noted", "entry", text, "note", note))
                .orElse(text);
    }

    private static List<Offer> turning(Turn turn, Optional<YearMonth> month, int page, int pages) {
        String only = month.map(one -> " " + one).orElse("");
        List<Offer> offers = new ArrayList<>();
        if (page + 1 < pages) {
            offers.add(Offer.of(turn.label("wallet.button.older"), "history", PAGE + (page + 1) + only));
        }
        if (page > 0) {
            offers.add(Offer.of(turn.label("wallet.button.newer"), "history", PAGE + (page - 1) + only));
        }
        return offers;
    }
}
