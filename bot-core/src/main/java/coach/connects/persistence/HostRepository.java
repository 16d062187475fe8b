package coach.connects.persistence;

import coach.connects.posting.Fingerprint;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the host has decided while the bot runs: who owns it, who is kept out, whether it pauses. People and groups stand
 * there as names that tell nothing of them ({@link Fingerprint.Key#name}). Every method throws {@link
 * coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class HostRepository {
    private static final String ID = "host";
    private static final int SCHEMA = 1;

    private final DocumentCollection house;
    private final Supplier<Fingerprint.Key> key;
    private final Backoff backoff;

    /**
     * Over this store.
     *
     * @param key the installation's secret
     */
    public HostRepository(DocumentStore store, Supplier<Fingerprint.Key> key, Backoff backoff) {
        this.house = store.collection("house");
        this.key = key;
        this.backoff = backoff;
    }

    /**
     * What was decided.
     *
     * @param owners those who became owners by the code
     * @param blocked the people and groups that are kept out
     * @param code the code by which one becomes owner, as long as it holds
     * @param misses how many other codes were tried
     * @param pausedAt since when the bot pauses
     */
    public record HostState(
            List<String> owners, List<String> blocked, Optional<String> code, int misses, Optional<Instant> pausedAt) {
        /** Nothing was decided yet. */
        static final HostState NONE = new HostState(List.of(), List.of(), Optional.empty(), 0, Optional.empty());

        public HostState {
            owners = List.copyOf(owners);
            blocked = List.copyOf(blocked);
        }

        /** The same with this code, which nobody has tried. */
        public HostState withCode(Optional<String> other) {
            return new HostState(owners, blocked, other, 0, pausedAt);
        }

        /** The same after one more wrong try; after so many the code holds no more. */
        public HostState missed(int most) {
            return misses + 1 < most
                    ? new HostState(owners, blocked, code, misses + 1, pausedAt)
                    : withCode(Optional.empty());
        }

        /** The same with one owner more, for whom the code was meant. */
        public HostState withOwner(String owner) {
            return new HostState(with(owners, owner), blocked, Optional.empty(), 0, pausedAt);
        }

        HostState withoutOwner(String owner) {
            return new HostState(without(owners, owner), blocked, code, misses, pausedAt);
        }

        /** The same with this one kept out. */
        public HostState blocking(String one) {
            return new HostState(owners, with(blocked, one), code, misses, pausedAt);
        }

        /** The same with this one let in again. */
        public HostState unblocking(String one) {
            return new HostState(owners, without(blocked, one), code, misses, pausedAt);
        }

        /** The same, pausing since then or not at all. */
        public HostState paused(Optional<Instant> since) {
            return new HostState(owners, blocked, code, misses, since);
        }

        private static List<String> with(List<String> all, String one) {
            List<String> more = new ArrayList<>(without(all, one));
            more.add(one);
            return more;
        }

        private static List<String> without(List<String> all, String one) {
            return all.stream().filter(other -> !other.equals(one)).toList();
        }
    }

    /** The name under which somebody, a group or a code stands here. */
    public String nameOf(String text) {
        return key.get().name(text);
    }

    /** What was decided; what is damaged counts as nothing. */
    public HostState get() {
        return house.find(ID).flatMap(HostRepository::read).orElse(HostState.NONE);
    }

    /** Decides something; over again when another process did so in between. Gives what holds then. */
    public HostState change(UnaryOperator<HostState> change) {
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Optional<Document> stored = house.find(ID);
            HostState before = stored.flatMap(HostRepository::read).orElse(HostState.NONE);
            HostState after = change.apply(before);
            if (after.equals(before)
                    || DocumentCollection.put(
                            house,
                            stored,
                            ID,
                            Optional.empty(),
                            SCHEMA,
                            write(after).document())) {
                return after;
            }
            tries.lost();
        }
    }

    /** Somebody was erased: they own nothing any more. */
    public void forget(String person) {
        String name = nameOf(person);
        if (get().owners().contains(name)) {
            change(state -> state.withoutOwner(name));
        }
    }

    private static Optional<HostState> read(Document document) {
        try {
            return Optional.of(DamagedDocuments.need(document, HostRepository::state));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static HostState state(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        return new HostState(
                fields.texts("owners"),
                fields.texts("blocked"),
                fields.maybe("code"),
                fields.maybeLong("misses").orElse(0L).intValue(),
                fields.maybeInstant("pausedAt"));
    }

    private static BsonFields write(HostState state) {
        return BsonFields.none()
                .putTexts("owners", state.owners())
                .putTexts("blocked", state.blocked())
                .put("code", state.code(), code -> code)
                .put("misses", state.misses())
                .putInstant("pausedAt", state.pausedAt());
    }
}
