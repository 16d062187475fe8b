package coach.connects.feature.wallet;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.parsing.MonthParser;
import coach.connects.parsing.Period;
import coach.connects.parsing.PeriodParser;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code /history [PERIOD|LINK|compare]}: every line of the ledger, those that follow from the rules among them, newest first; of
 * some days alone, or of one job; or how to hold them against Upwork's own.
 */
public final class HistoryCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "history",
                    Category.LOOK_BACK,
                    true,
                    CommandParameter.of("month", CommandParameter.Type.WORDS).withSuggestions())
            .ofEitherPool()
            .reading();
    private static final int LINES = 10;
    private static final String ALL = "all";
    private static final String COMPARE = "compare";
    private static final int MONTHS_SUGGESTED = 12;
    private static final PayloadCodec<PageButton> PAGE =
            PayloadCodec.of("page", PageButton.class).orEarlier("page ", " ");
    private static final PayloadCodec<DaysButton> DAYS = PayloadCodec.of("days", DaysButton.class);
    private static final PayloadCodec<JobButton> JOB = PayloadCodec.of("job", JobButton.class);

    /** A page of the list, from 0, of one month where it is of one. */
    private record PageButton(int number, Optional<YearMonth> month) {}

    /** A page of the list of some days. */
    private record DaysButton(int number, LocalDate from, LocalDate to) {}

    /** A page of the list of one job. */
    private record JobButton(int number, JobId job) {}

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isBlank() || words.equalsIgnoreCase(ALL)) {
            return context.reply(page(context, HistorySelection.ALL, 0));
        }
        if (words.equalsIgnoreCase(COMPARE)) {
            return context.reply(context.text("compare.how"));
        }
        Optional<JobId> job = JobLinkParser.find(words)
                .job()
                .filter(one -> JobLinkParser.find(words).rest().isBlank());
        if (job.isPresent()) {
            return context.reply(page(context, HistorySelection.of(job.get()), 0));
        }
        return selection(words, context.today())
                .map(selection -> context.reply(page(context, selection, 0)))
                .orElseGet(() -> context.reply(context.text("wallet.history.month", "words", words)));
    }

    /** A whole month is told as such; "January 13" is a day, and no month of 2013. */
    private static Optional<HistorySelection> selection(String words, LocalDate today) {
        Optional<Period> days = PeriodParser.read(words, today);
        boolean day = days.filter(some -> some.from().equals(some.to())).isPresent();
        Optional<YearMonth> month = day ? Optional.empty() : MonthParser.read(words, today);
        return month.map(HistorySelection::of).or(() -> days.map(HistorySelection::of));
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

    /** A page of the list, in the place of the one before, or of the wallet, to which it leads back. */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.isEmpty()) {
            return context.reply(page(context, HistorySelection.ALL, 0)
                    .withRow(ButtonSpec.of(context.plain("button.back"), "wallet", WalletCommand.SHOWN))
                    .inPlaceOfPressed());
        }
        return PAGE.read(argument)
                .map(page -> turned(
                        context, page.month().map(HistorySelection::of).orElse(HistorySelection.ALL), page.number()))
                .or(() -> DAYS.read(argument)
                        .filter(page -> !page.from().isAfter(page.to()))
                        .map(page -> turned(
                                context, HistorySelection.of(new Period(page.from(), page.to())), page.number())))
                .or(() ->
                        JOB.read(argument).map(page -> turned(context, HistorySelection.of(page.job()), page.number())))
                .orElseGet(context::closedButton);
    }

    private static CommandResult turned(CommandContext context, HistorySelection selection, int page) {
        return context.reply(page(context, selection, page).inPlaceOfPressed());
    }

    private static MessageDraft page(CommandContext context, HistorySelection selection, int wanted) {
        List<StatementLine> lines = new ArrayList<>(
                selection.of(new WalletAccess(context).wholeStatement().lines()));
        if (lines.isEmpty()) {
            return nothing(context, selection);
        }
        Collections.reverse(lines);
        int pages = (lines.size() + LINES - 1) / LINES;
        int page = Math.min(wanted, pages - 1);
        List<StatementLine> shown = lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES));
        TextLines text = new HistoryFormatter(context.view()).text(selection, shown);
        if (pages > 1) {
            text.add(context.text("wallet.history.page", "page", page + 1, "pages", pages));
        }
        return context.draft(text.text()).withRow(turning(context, selection, page, pages));
    }

    private static MessageDraft nothing(CommandContext context, HistorySelection selection) {
        MessageDraft draft = context.draft(new HistoryFormatter(context.view()).nothing(selection));
        return draft.withRow(
                selection.isAll()
                        ? ButtonSpec.of(context.plain("wallet.button.buy"), "buy", "")
                        : ButtonSpec.of(context.plain("wallet.button.history"), "history", ""));
    }

    private static List<ButtonSpec> turning(CommandContext context, HistorySelection selection, int page, int pages) {
        List<ButtonSpec> offers = new ArrayList<>();
        if (page + 1 < pages) {
            offers.add(turning(context, "wallet.button.older", selection, page + 1));
        }
        if (page > 0) {
            offers.add(turning(context, "wallet.button.newer", selection, page - 1));
        }
        return offers;
    }

    private static ButtonSpec turning(CommandContext context, String label, HistorySelection selection, int page) {
        String payload = selection
                .job()
                .map(job -> JOB.write(new JobButton(page, job)))
                .or(() -> selection.days().map(days -> DAYS.write(new DaysButton(page, days.from(), days.to()))))
                .orElseGet(() -> PAGE.write(new PageButton(page, selection.month())));
        return ButtonSpec.of(context.plain(label), "history", payload);
    }
}
