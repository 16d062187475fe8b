package coach.connects.feature.wallet;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.parsing.MonthParser;
import coach.connects.wallet.Statement.StatementLine;
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
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "history",
                    Category.LOOK_BACK,
                    true,
                    CommandParameter.of("month", CommandParameter.Type.WORDS).withSuggestions())
            .reading();
    private static final int LINES = 10;
    private static final int MONTHS_SUGGESTED = 12;
    private static final PayloadCodec<PageButton> PAGE =
            PayloadCodec.of("page", PageButton.class).orEarlier("page ", " ");

    /** A page of the list, from 0, of one month where it is of one. */
    private record PageButton(int number, Optional<YearMonth> month) {}

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isBlank()) {
            return context.reply(page(context, Optional.empty(), 0));
        }
        Optional<YearMonth> month = MonthParser.read(words, context.today());
        return month.isPresent()
                ? context.reply(page(context, month, 0))
                : context.reply(context.text("wallet.history.month", "words", words));
    }

    /** The months of the last year. */
    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        DateTimeFormatter name =
                DateTimeFormatter.ofPattern("LLLL yyyy", view.messages().locale());
        YearMonth now = YearMonth.from(view.today());
        return IntStream.range(0, MONTHS_SUGGESTED)
                .mapToObj(now::minusMonths)
                .map(month -> new Suggestion(name.format(month), month.toString()))
                .toList();
    }

    /** A page of the list, in the place of the one before. */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.isEmpty()) {
            return execute(context, "");
        }
        return PAGE.read(argument)
                .map(page ->
                        context.reply(page(context, page.month(), page.number()).inPlaceOfPressed()))
                .orElseGet(context::closedButton);
    }

    private static MessageDraft page(CommandContext context, Optional<YearMonth> month, int wanted) {
        List<StatementLine> lines =
                new ArrayList<>(new WalletAccess(context).wholeStatement().lines());
        month.ifPresent(only -> lines.removeIf(
                line -> !YearMonth.from(line.entry().effectiveOn()).equals(only)));
        if (lines.isEmpty()) {
            return nothing(context, month);
        }
        Collections.reverse(lines);
        int pages = (lines.size() + LINES - 1) / LINES;
        int page = Math.min(wanted, pages - 1);
        List<StatementLine> shown = lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES));
        return context.draft(text(context, shown, month, page, pages)).withRow(turning(context, month, page, pages));
    }

    private static MessageDraft nothing(CommandContext context, Optional<YearMonth> month) {
        MessageDraft draft = context.draft(month.map(only -> context.text("wallet.history.none.month", "month", only))
                .orElseGet(() -> context.text("wallet.history.none")));
        return draft.withRow(
                month.isPresent()
                        ? ButtonSpec.of(context.plain("wallet.button.history"), "history", "")
                        : ButtonSpec.of(context.plain("wallet.button.buy"), "buy", ""));
    }

    private static RichText text(
            CommandContext context, List<StatementLine> shown, Optional<YearMonth> month, int page, int pages) {
        int number = page + 1;
        TextLines lines = new TextLines();
        lines.add(month.map(only -> context.text("wallet.history.head.month", "month", only))
                .orElseGet(() -> context.text("wallet.history.head")));
        Optional<LocalDate> day = Optional.empty();
        for (StatementLine line : shown) {
            LocalDate on = line.entry().effectiveOn();
            if (!day.equals(Optional.of(on))) {
                lines.add(context.text("wallet.history.day", "day", on));
                day = Optional.of(on);
            }
            lines.add(line(context, line));
        }
        return pages == 1
                ? lines.text()
                : lines.add(context.text("wallet.history.page", "page", number, "pages", pages))
                        .text();
    }

    private static RichText line(CommandContext context, StatementLine line) {
        int amount = line.entry().amount();
        RichText signed = RichText.of(amount > 0 ? "+" + amount : Integer.toString(amount));
        RichText what = context.text("wallet.line." + line.entry().kind().word());
        String key = line.reversed() ? "wallet.history.line.undone" : "wallet.history.line";
        RichText text = context.text(key, "amount", signed, "what", what, "balance", line.balance());
        return line.entry()
                .note()
                .map(note -> context.text("wallet.entry.noted", "entry", text, "note", note))
                .orElse(text);
    }

    private static List<ButtonSpec> turning(CommandContext context, Optional<YearMonth> month, int page, int pages) {
        List<ButtonSpec> offers = new ArrayList<>();
        if (page + 1 < pages) {
            offers.add(turning(context, "wallet.button.older", new PageButton(page + 1, month)));
        }
        if (page > 0) {
            offers.add(turning(context, "wallet.button.newer", new PageButton(page - 1, month)));
        }
        return offers;
    }

    private static ButtonSpec turning(CommandContext context, String label, PageButton page) {
        return ButtonSpec.of(context.plain(label), "history", PAGE.write(page));
    }
}
