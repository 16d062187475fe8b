package coach.connects.wallet.comparison;

import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of Upwork's Connects history.
 *
 * @param day the day that the page names; its zone may be another than the freelancer's
 * @param amount what it adds to the balance, never 0; negative for what it takes
 * @param job the job, where the page links it
 * @param title what the job is called, where that was said
 */
public record HistoryRow(LocalDate day, HistoryAction action, int amount, Optional<JobId> job, Optional<String> title) {
    /** Refuses an amount that contradicts the action. */
    public HistoryRow {
        if (amount == 0 || action.takes() != amount < 0) {
            throw new IllegalArgumentException(action + " of " + amount);
        }
    }

    /** How many Connects it moves. */
    public Connects connects() {
        return Connects.of(Math.abs(amount));
    }

    /** Whether it is of the same job as another row, by its link or else by its title. */
    boolean isOfJobOf(HistoryRow other) {
        boolean bothNamed = job.isPresent() && other.job.isPresent();
        return bothNamed ? job.equals(other.job) : title.equals(other.title);
    }

    /** Whether both name a job, by its link or else by its title, and the same. */
    public boolean isSurelyOfJobOf(HistoryRow other) {
        boolean bothLinked = job.isPresent() && other.job.isPresent();
        return bothLinked
                ? job.equals(other.job)
                : title.isPresent() && title.map(CaseFolding::of).equals(other.title.map(CaseFolding::of));
    }
}
