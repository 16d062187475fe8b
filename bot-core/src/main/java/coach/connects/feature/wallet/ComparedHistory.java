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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Upwork's history as somebody sent it last, kept for a day as a conversation beside the one of the chat, so that each press is
 * answered by comparing anew with the wallet as it is then.
 */
record ComparedHistory(UpworkHistory history) {
    static final String COMMAND = "compare";

    private static final PayloadCodec<Line> ROW = PayloadCodec.of("row", Line.class);
    private static final PayloadCodec<Line> UNREAD = PayloadCodec.of("unread", Line.class);
    private static final PayloadCodec<Line> BALANCE = PayloadCodec.of("balance", Line.class);

    /** A row as it is kept, its sign in its action; the words of one that was not read, or a balance, stand in its place. */
    private record Line(String day, String action, int amount, String job, String title) {}

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
        return String.join("\n", lines);
    }

    private static ComparedHistory read(String state) {
        List<HistoryRow> rows = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Optional<Connects> balance = Optional.empty();
        for (String line : state.lines().toList()) {
            ROW.read(line).ifPresent(kept -> rows.add(row(kept)));
            UNREAD.read(line).ifPresent(kept -> unread.add(kept.title()));
            Optional<Line> shown = BALANCE.read(line);
            balance = shown.isPresent() ? shown.map(kept -> Connects.of(kept.amount())) : balance;
        }
        return new ComparedHistory(new UpworkHistory(rows, unread, balance));
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
        return new ComparedHistory(new UpworkHistory(rows, history.unread(), history.balance()));
    }

    /** What differs from the wallet as it is now. */
    HistoryComparison compared(CommandContext context) {
        return HistoryComparison.of(history, new WalletAccess(context).wholeStatement(), context.zone());
    }
}
