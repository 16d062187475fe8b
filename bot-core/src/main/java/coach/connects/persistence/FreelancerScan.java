package coach.connects.persistence;

import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everybody, some at a time, in the order of their ids. Throws {@link coach.connects.store.StoreUnavailableException} when
 * the database cannot be reached.
 */
public final class FreelancerScan {
    private final DocumentCollection states;

    public FreelancerScan(DocumentStore store) {
        this.states = store.collection("freelancers");
    }

    /**
     * Some of them.
     *
     * @param states the freelancers; who joined another, was erased or cannot be read is not among them
     * @param last the last id that was looked at; empty when it was the last of all
     */
    public record Page(List<FreelancerState> states, Optional<String> last) {}

    /** Those that come after this id. */
    public Page after(String id, int limit) {
        List<Document> page = states.page("", id, limit);
        return new Page(
                page.stream().flatMap(document -> state(document).stream()).toList(),
                page.size() < limit
                        ? Optional.empty()
                        : Optional.of(page.get(page.size() - 1).id()));
    }

    /** How many freelancers there are, counted up to this many. */
    public long count(int most) {
        return counted(most, document -> !isAlias(document));
    }

    /** How many of them the bot can write to, counted up to this many. */
    public long reachable(int most) {
        return counted(
                most,
                document -> state(document).filter(FreelancerScan::isReachable).isPresent());
    }

    /** Whether there is a way to write to this one. */
    public static boolean isReachable(FreelancerState state) {
        return !state.reminders()
                .reachability()
                .open(state.identities(), Optional.empty())
                .isEmpty();
    }

    private long counted(int most, Predicate<Document> which) {
        long[] count = {0};
        DocumentScan.forEachUntil(states, "", document -> {
            count[0] += which.test(document) ? 1 : 0;
            return count[0] >= most;
        });
        return count[0];
    }

    private static boolean isAlias(Document document) {
        try {
            return AliasDocument.read(document).isPresent();
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static Optional<FreelancerState> state(Document document) {
        try {
            return AliasDocument.read(document).isPresent()
                    ? Optional.empty()
                    : Optional.of(FreelancerStateMapper.read(document))
                            .filter(state -> state.erasedAt().isEmpty());
        } catch (RuntimeException | StackOverflowError e) {
            // The reminder job says so when it is due.
            return Optional.empty();
        }
    }
}
