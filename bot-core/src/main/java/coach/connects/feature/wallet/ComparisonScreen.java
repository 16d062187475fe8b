package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.comparison.Difference;
import coach.connects.wallet.comparison.HistoryComparison;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between the wallet and Upwork's history, in words, each with the button that settles it. */
final class ComparisonScreen {
    private static final int LINES = 10;
    private static final int BUTTONS_IN_A_ROW = 3;
    private static final int UNREAD_SHOWN = 3;

    private final CommandContext context;
    private final UpworkHistory history;
    private final HistoryComparison comparison;
    private final PageProposals page;
    private final Wallet wallet;
    private final Statement statement;

    ComparisonScreen(CommandContext context, ComparedHistory compared) {
        this.context = context;
        this.history = compared.history();
        this.comparison = compared.compared(context);
        this.page = PageProposals.of(history, comparison);
        this.wallet = context.archive().wholeWallet(context.state());
        this.statement = wallet.on(context.today(), context.policies());
    }

    /** How a button names a difference. */
    static CompareCommand.One name(Difference difference) {
        if (difference instanceof Difference.Missing missing) {
            return new CompareCommand.One(missing.row() + 1, 0);
        }
        if (difference instanceof Difference.Changed changed) {
            return new CompareCommand.One(changed.row() + 1, changed.entry().seq());
        }
        RecordedEntry entry =
                difference instanceof Difference.Twice twice ? twice.entry() : ((Difference.Extra) difference).entry();
        return new CompareCommand.One(0, entry.seq());
    }

    /** The differences that are settled together: all but those that may be none. */
    List<Difference> certain() {
        return comparison.differences().stream()
                .filter(difference -> !(difference instanceof Difference.Missing missing && missing.uncertain())
                        && canBeSettled(difference))
                .toList();
    }

    /** The difference of this name, and what is missing that it needs; none where it is no difference any more. */
    List<Difference> withNeeded(CompareCommand.One wanted) {
        List<Difference> found = new ArrayList<>(comparison.differences().stream()
                .filter(difference -> name(difference).equals(wanted))
                .toList());
        List<HistoryRow> needing = found.stream()
                .flatMap(difference -> needingProposal(difference).stream())
                .toList();
        for (HistoryRow row : needing) {
            found.addAll(page.neededBy(row, comparison, entries().draft(row).isPresent()));
        }
        return found;
    }

    private RowEntries entries() {
        return new RowEntries(context, wallet, statement, page);
    }

    /** The row of a boost or of what came back. */
    private static Optional<HistoryRow> needingProposal(Difference difference) {
        Optional<HistoryRow> row = difference instanceof Difference.Missing missing
                ? Optional.of(missing.shown())
                : difference instanceof Difference.Changed changed ? Optional.of(changed.shown()) : Optional.empty();
        return row.filter(RowEntries::needsProposal);
    }

    /** Whether a press can record it: of a boost and of what came back the proposal must be known, now or by another row. */
    private boolean canBeSettled(Difference difference) {
        return needingProposal(difference)
                .map(shown -> entries().draft(shown).isPresent()
                        || page.missingFor(shown).isPresent())
                .orElse(true);
    }

    /** The differences from this place on. */
    MessageDraft message(int from) {
        if (history.rows().isEmpty()) {
            return context.draft(
                    history.unread().isEmpty()
                            ? context.text("compare.no-rows")
                            : withRows(new TextLines(), "compare.unread.all", history.unread())
                                    .text());
        }
        if (!wallet.isInitialized()) {
            return beginning();
        }
        List<Difference> all = comparison.differences();
        TextLines lines = new TextLines().add(head(all));
        if (from == 0) {
            addRemarks(lines);
        }
        int first = from < all.size() ? Math.max(0, from) : 0;
        List<Difference> shown = all.subList(first, Math.min(all.size(), first + LINES));
        List<ButtonSpec> buttons = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int number = first + i + 1;
            lines.add(context.text("compare.line", "number", number, "what", words(shown.get(i))));
            if (canBeSettled(shown.get(i))) {
                buttons.add(button(shown.get(i), number));
            }
        }
        MessageDraft draft = context.draft(withUnread(lines).text()).withRowsOf(BUTTONS_IN_A_ROW, buttons);
        return all.isEmpty() ? draft.withRow(setting()) : draft.withRow(turning(all, first));
    }

    private RichText head(List<Difference> all) {
        return all.isEmpty()
                ? context.text(comparison.same() == 0 ? "compare.same.none" : "compare.same", "n", comparison.same())
                : context.text("compare.head", "n", all.size(), "same", comparison.same());
    }

    private void addRemarks(TextLines lines) {
        addGaps(lines);
        if (!history.gaps().isEmpty()) {
            lines.add(context.text("compare.gap.whole"));
        }
        if (comparison.covered() > 0) {
            lines.add(context.text("compare.covered", "n", comparison.covered()));
        }
        comparison.gone().stream()
                .limit(UNREAD_SHOWN)
                .forEach(row -> lines.add(context.text("compare.gone", "n", row.connects(), "day", row.day())));
        history.balance()
                .filter(shown -> !shown.equals(statement.balance()))
                .ifPresent(shown -> lines.add(context.text("compare.balance", "n", shown, "own", statement.balance())));
    }

    private void addGaps(TextLines lines) {
        history.gaps().stream()
                .limit(UNREAD_SHOWN)
                .forEach(gap -> lines.add(context.text(
                        gap.after().equals(gap.before()) ? "compare.gap.day" : "compare.gap",
                        "after",
                        gap.after(),
                        "before",
                        gap.before(),
                        "amount",
                        Integer.toString(gap.amount()))));
        int more = history.gaps().size() - UNREAD_SHOWN;
        if (more > 0) {
            lines.add(context.text("compare.gap.more", "n", more));
        }
    }

    /** Where the rows are the same and the balance is not, what differs lies before them. */
    private List<ButtonSpec> setting() {
        return history
                .balance()
                .filter(shown -> !shown.equals(statement.balance()))
                .map(shown -> ButtonSpec.sayingOnce(context.plain("spoken.button.set", "n", shown), "/adjust " + shown))
                .stream()
                .toList();
    }

    private TextLines withUnread(TextLines lines) {
        List<String> unread = history.unread();
        return unread.isEmpty() ? lines : withRows(lines, "compare.unread", unread);
    }

    private TextLines withRows(TextLines lines, String head, List<String> rows) {
        lines.add(context.text(head, "n", rows.size()));
        rows.stream().limit(UNREAD_SHOWN).forEach(words -> lines.add(context.text("compare.unread.row", "row", words)));
        return lines;
    }

    private List<ButtonSpec> turning(List<Difference> all, int first) {
        List<ButtonSpec> row = new ArrayList<>();
        int certain = certain().size();
        boolean allShown = first + LINES >= all.size();
        if (certain > 1 && allShown) {
            row.add(ButtonSpec.once(
                    context.plain("compare.button.all"),
                    ComparedHistory.COMMAND,
                    CompareCommand.ALL.write(new CompareCommand.All(certain))));
        }
        if (!allShown) {
            row.add(ButtonSpec.of(
                    context.plain("compare.button.more"),
                    ComparedHistory.COMMAND,
                    CompareCommand.PAGE.write(new CompareCommand.Page(first + LINES))));
        }
        if (first > 0) {
            row.add(ButtonSpec.of(
                    context.plain("compare.button.back"),
                    ComparedHistory.COMMAND,
                    CompareCommand.PAGE.write(new CompareCommand.Page(Math.max(0, first - LINES)))));
        }
        return row;
    }

    private ButtonSpec button(Difference difference, int number) {
        String key = difference instanceof Difference.Missing
                ? "compare.button.record"
                : difference instanceof Difference.Changed ? "compare.button.change" : "compare.button.undo";
        return ButtonSpec.once(
                        context.plain(key, "number", number),
                        ComparedHistory.COMMAND,
                        CompareCommand.ONE.write(name(difference)))
                .at(number);
    }

    private RichText words(Difference difference) {
        EntryFormatter entries = new EntryFormatter(context.view(), wallet);
        if (difference instanceof Difference.Missing missing) {
            boolean part = !history.rows().get(missing.row()).equals(missing.shown());
            String key = missing.uncertain()
                    ? "compare.missing.uncertain"
                    : part
                            ? "compare.missing.part"
                            : canBeSettled(difference) ? "compare.missing" : "compare.missing.job";
            return context.text(
                    key,
                    "row",
                    row(part ? history.rows().get(missing.row()) : missing.shown()),
                    "n",
                    missing.shown().connects());
        }
        if (difference instanceof Difference.Changed changed) {
            return context.text(
                    "compare.changed",
                    "row",
                    row(changed.shown()),
                    "entry",
                    changed.entry().match(entries));
        }
        return difference instanceof Difference.Twice twice
                ? context.text("compare.twice", "entry", twice.entry().match(entries))
                : context.text(
                        "compare.extra",
                        "entry",
                        ((Difference.Extra) difference).entry().match(entries));
    }

    private RichText row(HistoryRow row) {
        RichText what = context.text("compare.row." + row.action().word(), "n", row.connects(), "day", row.day());
        return row.title()
                .map(title -> context.text("compare.row.titled", "row", what, "title", title))
                .orElse(what);
    }

    /** Nothing was recorded yet: the page's balance is what the wallet begins with. */
    private MessageDraft beginning() {
        int rows = history.rows().size();
        Optional<Connects> shown = history.balance();
        TextLines lines = new TextLines()
                .add(
                        shown.isPresent()
                                ? context.text("compare.begin", "n", rows, "balance", shown.get())
                                : context.text("compare.begin.untold", "n", rows));
        addGaps(lines);
        if (!history.gaps().isEmpty() && shown.isPresent()) {
            lines.add(context.text("compare.begin.gap"));
        }
        return context.draft(withUnread(lines).text())
                .withRow(shown
                        .map(balance -> ButtonSpec.once(
                                context.plain("compare.button.begin", "n", balance),
                                ComparedHistory.COMMAND,
                                CompareCommand.BEGIN.write(new CompareCommand.Begin(balance))))
                        .stream()
                        .toList());
    }
}
