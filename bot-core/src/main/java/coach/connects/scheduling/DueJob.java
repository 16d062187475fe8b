package coach.connects.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that the bot does by itself for documents of one kind when they fall due. Several processes may do it over one
 * database, so a document is claimed by a compare-and-set before anything is sent for it.
 */
public interface DueJob {
    /** When the next document falls due, or has fallen due; empty when none will. */
    Optional<Instant> nextDue();

    /**
     * Does what is due, longest due first, and comes back when all of it is done or can only be done later.
     *
     * @param now the present
     */
    void run(Instant now);

    /** The clock ran ahead and has gone back to this instant: what is dated in the time between is to be looked at anew. */
    default void clockWentBack(Instant now) {}

    /** What whoever hosts the bot should know of it now, a sentence each; what goes without saying is not among them. */
    default List<String> notes() {
        return List.of();
    }

    /** This one is told what comes of it. */
    default void watchedBy(RoundListener listener) {}

    /** Begins nothing more; what is under way is finished. Called from another thread, as the process ends. */
    default void stop() {}
}
