package coach.connects.feature.wallet;

import coach.connects.parsing.Period;
import coach.connects.posting.JobId;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Statement.StatementLine;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of the ledger are shown: those of a month, of some days, of a job, or all.
 *
 * @param month the month, where it is one
 * @param days the days, where it is some
 * @param job the job, where it is one
 */
record HistorySelection(Optional<YearMonth> month, Optional<Period> days, Optional<JobId> job) {
    static final HistorySelection ALL = new HistorySelection(Optional.empty(), Optional.empty(), Optional.empty());

    static HistorySelection of(YearMonth month) {
        return new HistorySelection(Optional.of(month), Optional.empty(), Optional.empty());
    }

    static HistorySelection of(Period days) {
        return new HistorySelection(Optional.empty(), Optional.of(days), Optional.empty());
    }

    static HistorySelection of(JobId job) {
        return new HistorySelection(Optional.empty(), Optional.empty(), Optional.of(job));
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** The lines that belong to it, in their order. What undid another has none of its own: that one says so. */
    List<StatementLine> of(List<StatementLine> lines) {
        Set<Long> ofTheJob = new HashSet<>();
        for (StatementLine line : job.isPresent() ? lines : List.<StatementLine>of()) {
            if (isOfTheJob(line.entry(), ofTheJob)) {
                ofTheJob.add(line.entry().seq());
            }
        }
        return lines.stream()
                .filter(line -> !(line.entry() instanceof Reversal))
                .filter(line -> month.isEmpty()
                        || month.get().equals(YearMonth.from(line.entry().effectiveOn())))
                .filter(line -> days.isEmpty() || days.get().holds(line.entry().effectiveOn()))
                .filter(line -> job.isEmpty()
                        || (!line.entry().derived()
                                && ofTheJob.contains(line.entry().seq())))
                .toList();
    }

    /** A proposal for it, or what belongs to one, or takes one of these back. */
    private boolean isOfTheJob(LedgerEntry entry, Set<Long> before) {
        if (entry instanceof Proposal proposal) {
            return proposal.job().equals(job);
        }
        if (entry instanceof Reversal reversal) {
            return before.contains(reversal.reverses());
        }
        return entry instanceof RecordedEntry recorded
                && recorded.referencedSeq().isPresent()
                && before.contains(recorded.referencedSeq().getAsLong());
    }
}
