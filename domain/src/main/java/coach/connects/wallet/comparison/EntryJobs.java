package coach.connects.wallet.comparison;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.RecordedEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which job the entries are of: by its link, or else by the words that somebody wrote beside it, which are its title where a
 * page was recorded. A boost and a return are of their proposal's job.
 */
final class EntryJobs {
    private final Map<Long, JobId> links = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();

    /** Of these entries, each behind the one that it belongs to. */
    EntryJobs(List<? extends LedgerEntry> entries) {
        entries.forEach(this::learn);
    }

    private void learn(LedgerEntry entry) {
        if (entry.kind() == EntryKind.PROPOSAL) {
            entry.job().ifPresent(job -> links.put(entry.seq(), job));
            entry.note().map(CaseFolding::of).ifPresent(said -> words.put(entry.seq(), said));
        } else if (entry instanceof RecordedEntry recorded
                && recorded.referencedSeq().isPresent()) {
            long proposal = recorded.referencedSeq().getAsLong();
            Optional.ofNullable(links.get(proposal)).ifPresent(job -> links.put(entry.seq(), job));
            Optional.ofNullable(words.get(proposal)).ifPresent(said -> words.put(entry.seq(), said));
        }
    }

    private Optional<JobId> link(LedgerEntry entry) {
        return Optional.ofNullable(links.get(entry.seq()));
    }

    /** Whether both name a job, and the same. */
    boolean isSame(HistoryRow row, LedgerEntry entry) {
        Optional<JobId> job = link(entry);
        if (row.job().isPresent() && job.isPresent()) {
            return row.job().equals(job);
        }
        Optional<String> said = Optional.ofNullable(words.get(entry.seq()));
        return said.isPresent() && said.equals(row.title().map(CaseFolding::of));
    }

    /** Whether both link a job, and another; words may differ for the same where all else is alike. */
    boolean isOther(HistoryRow row, LedgerEntry entry) {
        Optional<JobId> job = link(entry);
        return row.job().isPresent() && job.isPresent() && !row.job().equals(job);
    }

    /**
     * Whether they are of two jobs, by their links or by what both are called. What people write beside a linked job is no
     * title.
     */
    boolean isCalledOther(HistoryRow row, LedgerEntry entry) {
        Optional<JobId> job = link(entry);
        if (row.job().isPresent() && job.isPresent()) {
            return isOther(row, entry);
        }
        String said = words.get(entry.seq());
        return job.isEmpty()
                && said != null
                && row.title()
                        .filter(title -> JobWords.areOfTwoJobs(title, said))
                        .isPresent();
    }

    /** Whether two entries are of one job, or both of none that is known. */
    boolean isSame(LedgerEntry one, LedgerEntry other) {
        return link(one).equals(link(other));
    }
}
