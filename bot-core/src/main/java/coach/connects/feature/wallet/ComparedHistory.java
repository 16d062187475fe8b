package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.PayloadCodec;
import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;
import coach.connects.wallet.comparison.HistoryAction;
import coach.connects.wallet.comparison.HistoryComparison;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import coach.connects.wallet.comparison.UpworkHistory.BalanceGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Upwork's history as somebody sent it last, kept for a day as a conversation beside the one of the chat, so that each press is
 * answered by comparing anew with the wallet as it is then.
 *
 * @param monthFirst what it shows if the month stands first, until somebody said which of the two does
 */
record ComparedHistory(UpworkHistory history, Optional<UpworkHistory> monthFirst) {
    static final String COMMAND = "compare";

    private static final PayloadCodec<Line> ROW = PayloadCodec.of("row", Line.class);
    private static final PayloadCodec<Line> UNREAD = PayloadCodec.of("unread", Line.class);
    private static final PayloadCodec<Line> BALANCE = PayloadCodec.of("balance", Line.class);
    private static final PayloadCodec<Gap> GAP = PayloadCodec.of("gap", Gap.class);

    /** Parts the two ways to read it. */
    private static final String OR = "or";

    /** A row as it is kept, its sign in its action; the words of one that was not read, or a balance, stand in its place. */
    private record Line(String day, String action, int amount, String job, String title) {}

    /** A place at which rows were lost; the amount is written with its sign. */
    private record Gap(String after, String before, String amount) {}

    private static String place(CommandContext context) {
        Pool pool = context.state().pool();
        return context.at().chatKey() + " history" + (pool == Pool.OWN ? "" : " " + pool.word());
    }

    /** The state in which it waits for presses. */
    FreelancerState kept(CommandContext context) {
        PendingQuestion waits = new PendingQuestion(COMMAND, written());
        return context.state()
                .withSession(session -> session.with(new Conversation(place(context), waits, context.now())));
    }

    /** The one that waits; empty after a day. */
    static Optional<ComparedHistory> waiting(CommandContext context) {
        return context.state()
                .conversation(place(context))
                .filter(conversation -> !conversation.isOver(context.now()))
                .map(Conversation::topic)
                .filter(PendingQuestion.class::isInstance)
                .map(topic -> read(((PendingQuestion) topic).state()));
    }

    private String written() {
        return Stream.concat(Stream.of(history), monthFirst.stream())
                .map(ComparedHistory::written)
                .collect(Collectors.joining("\n" + OR + "\n"));
    }

    private static String written(UpworkHistory history) {
        List<String> lines = new ArrayList<>();
        history.balance().ifPresent(shown -> lines.add(BALANCE.write(new Line("", "", shown.value(), "", ""))));
        for (HistoryRow row : history.rows()) {
            lines.add(ROW.write(new Line(
                    row.day().toString(),
                    row.action().word(),
                    row.connects().value(),
                    row.job().map(JobId::value).orElse(""),
                    row.title().orElse("").replace('\n', ' '))));
        }
        history.unread().forEach(words -> lines.add(UNREAD.write(new Line("", "", 0, "", words.replace('\n', ' ')))));
        for (BalanceGap gap : history.gaps()) {
            lines.add(GAP.write(
                    new Gap(gap.after().toString(), gap.before().toString(), Integer.toString(gap.amount()))));
        }
        return String.join("\n", lines);
    }

    private static ComparedHistory read(String state) {
        List<String> lines = state.lines().toList();
        int or = lines.indexOf(OR);
        return or < 0
                ? new ComparedHistory(history(lines), Optional.empty())
                : new ComparedHistory(
                        history(lines.subList(0, or)), Optional.of(history(lines.subList(or + 1, lines.size()))));
    }

    private static UpworkHistory history(List<String> lines) {
        List<HistoryRow> rows = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<BalanceGap> gaps = new ArrayList<>();
        Optional<Connects> balance = Optional.empty();
        for (String line : lines) {
            ROW.read(line).ifPresent(kept -> rows.add(row(kept)));
            UNREAD.read(line).ifPresent(kept -> unread.add(kept.title()));
            GAP.read(line)
                    .ifPresent(kept -> gaps.add(new BalanceGap(
                            LocalDate.parse(kept.after()),
                            LocalDate.parse(kept.before()),
                            Integer.parseInt(kept.amount()))));
            Optional<Line> shown = BALANCE.read(line);
            balance = shown.isPresent() ? shown.map(kept -> Connects.of(kept.amount())) : balance;
        }
        return new UpworkHistory(rows, unread, balance, gaps);
    }

    private static HistoryRow row(Line kept) {
        HistoryAction action = HistoryAction.of(kept.action()).orElseThrow();
        return new HistoryRow(
                LocalDate.parse(kept.day()),
                action,
                action.takes() ? -kept.amount() : kept.amount(),
                JobId.of(kept.job()),
                Optional.of(kept.title()).filter(title -> !title.isEmpty()));
    }

    /** The same, where rows without a link have the job that was checked under their title, if it is one job's alone. */
    ComparedHistory withKnownJobs(CommandContext context) {
        Map<String, JobId> byTitle = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (CheckRecord check : context.archive().checks(context.state())) {
            Optional<String> title = check.posting().get(Fact.TITLE).map(CaseFolding::of);
            Optional<JobId> job = check.posting().job();
            if (title.isPresent() && job.isPresent()) {
                JobId earlier = byTitle.putIfAbsent(title.get(), job.get());
                if (earlier != null && !earlier.equals(job.get())) {
                    shared.add(title.get());
                }
            }
        }
        shared.forEach(byTitle::remove);
        return new ComparedHistory(withJobs(history, byTitle), monthFirst.map(swapped -> withJobs(swapped, byTitle)));
    }

    private static UpworkHistory withJobs(UpworkHistory history, Map<String, JobId> byTitle) {
        List<HistoryRow> rows = history.rows().stream()
                .map(row -> row.job().isPresent()
                        ? row
                        : new HistoryRow(
                                row.day(),
                                row.action(),
                                row.amount(),
                                row.title().map(CaseFolding::of).map(byTitle::get),
                                row.title()))
                .toList();
        return new UpworkHistory(rows, history.unread(), history.balance(), history.gaps());
    }

    /** The same, once it is known whether the day stands first. */
    ComparedHistory decided(boolean dayFirst) {
        return new ComparedHistory(dayFirst ? history : monthFirst.orElse(history), Optional.empty());
    }

    /** What differs from the wallet as it is now. */
    HistoryComparison compared(CommandContext context) {
        return HistoryComparison.of(history, new WalletAccess(context).wholeStatement(), context.zone());
    }
}
