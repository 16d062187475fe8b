package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.parsing.Period;
import coach.connects.posting.JobId;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of the ledger in words, each with the job that it is of.
 *
 * @param titles what the jobs are called
 * @param jobs of each proposal the job
 */
record HistoryFormatter(View view, JobTitles titles, Map<Long, JobId> jobs) {
    HistoryFormatter(View view) {
        this(view, JobTitles.of(view), jobs(view));
    }

    private static Map<Long, JobId> jobs(View view) {
        Map<Long, JobId> jobs = new HashMap<>();
        view.archive().wholeWallet(view.state()).entries().forEach(entry -> {
            if (entry instanceof Proposal proposal) {
                proposal.job().ifPresent(job -> jobs.put(proposal.seq(), job));
            }
        });
        return jobs;
    }

    /** The lines, under the days on which they happened. */
    TextLines text(HistorySelection selection, List<StatementLine> shown) {
        TextLines lines = new TextLines().add(head(selection));
        Optional<LocalDate> day = Optional.empty();
        for (StatementLine line : shown) {
            LocalDate on = line.entry().effectiveOn();
            if (!day.equals(Optional.of(on))) {
                lines.add(view.text("wallet.history.day", "day", on));
                day = Optional.of(on);
            }
            lines.add(line(line, selection));
        }
        return lines;
    }

    private RichText head(HistorySelection selection) {
        return selection
                .month()
                .map(only -> view.text("wallet.history.head.month", "month", only))
                .or(() -> selection.days().map(days -> of("wallet.history.head", days)))
                .or(() -> selection
                        .job()
                        .map(job -> view.text("wallet.history.head.job", "job", titles.of(Optional.of(job)))))
                .orElseGet(() -> view.text("wallet.history.head"));
    }

    /** What is said where no line is. */
    RichText nothing(HistorySelection selection) {
        return selection
                .month()
                .map(only -> view.text("wallet.history.none.month", "month", only))
                .or(() -> selection.days().map(days -> of("wallet.history.none", days)))
                .or(() -> selection.job().map(job -> view.text("wallet.history.none.job")))
                .orElseGet(() -> view.text("wallet.history.none"));
    }

    private RichText of(String key, Period days) {
        return days.from().equals(days.to())
                ? view.text(key + ".date", "day", days.from())
                : view.text(key + ".days", "from", days.from(), "to", days.to());
    }

    private RichText line(StatementLine line, HistorySelection selection) {
        int amount = line.entry().amount();
        RichText signed = RichText.of(amount > 0 ? "+" + amount : Integer.toString(amount));
        RichText what = view.text("wallet.line." + line.entry().kind().word());
        String key = line.reversed() ? "wallet.history.line.undone" : "wallet.history.line";
        RichText text = view.text(key, "amount", signed, "what", what, "balance", line.balance());
        RichText noted = line.entry()
                .note()
                .map(note -> view.text("wallet.entry.noted", "entry", text, "note", note))
                .orElse(text);
        return selection.job().isPresent()
                ? noted
                : title(line.entry())
                        .map(job -> view.text("wallet.history.line.job", "line", noted, "job", job))
                        .orElse(noted);
    }

    /** The title of the job that an entry is of, where one was read. */
    private Optional<RichText> title(LedgerEntry entry) {
        Optional<Long> proposal = entry instanceof Proposal own
                ? Optional.of(own.seq())
                : entry instanceof RecordedEntry recorded
                                && !(recorded instanceof Reversal)
                                && recorded.referencedSeq().isPresent()
                        ? Optional.of(recorded.referencedSeq().getAsLong())
                        : Optional.empty();
        return proposal.map(jobs::get).flatMap(job -> titles.known(job));
    }
}
