package coach.connects.scheduling;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * What only one process may do at a time, such as asking Telegram for updates. Who does it moves the revision of one
 * document on; it is free when that stood still for {@link #EXPIRY} by the observer's own clock. So no two clocks need agree:
 * each process only measures how long it has been waiting.
 */
public final class Lease {
    /** So long a revision has to stand still until somebody else may take over. */
    static final Duration EXPIRY = Duration.ofSeconds(45);

    /** Who could not move it on for so long holds it no more: well before anybody else may think it free. */
    static final Duration GIVE_UP = Duration.ofSeconds(30);

    private static final Duration RENEWAL = Duration.ofSeconds(10);
    private static final String HOLDER = "holder";
    private static final int SCHEMA = 1;

    private final DocumentCollection leases;
    private final String name;
    private final String holder;
    private final LongSupplier nanos;
    private long seenRevision = -1;
    private long seenAt;
    private long renewedAt;
    private boolean held;
    private boolean inDoubt;

    /**
     * A lease that nobody holds yet, as far as this process knows.
     *
     * @param name what it is for
     * @param holder the name of this process, unlike any other's
     * @param nanos a clock that only ever goes forward, in nanoseconds
     */
    public Lease(DocumentStore store, String name, String holder, LongSupplier nanos) {
        this.leases = store.collection("leases");
        this.name = name;
        this.holder = holder;
        this.nanos = nanos;
    }

    /** Looks at the lease, takes it when it is free, and moves it on; to be called every few seconds. */
    public boolean tryHold() {
        long now = nanos.getAsLong();
        try {
            held = look(now);
            inDoubt = false;
        } catch (StoreUnavailableException e) {
            inDoubt = true;
            held = held && now - renewedAt < GIVE_UP.toNanos();
        }
        return held;
    }

    /** Whether the last look found no database: then nobody knows who holds it. */
    boolean isInDoubt() {
        return inDoubt;
    }

    /** Gives it up, so that nobody has to wait. */
    public void release() {
        held = false;
        leases.find(name).filter(this::isOurs).ifPresent(lease -> leases.delete(name, lease.revision()));
    }

    private boolean look(long now) {
        Optional<Document> found = leases.find(name);
        if (found.isEmpty()) {
            return renewed(leases.insert(Document.first(name, Optional.empty(), SCHEMA, body())), now);
        }
        Document lease = found.get().readableUpTo(SCHEMA);
        if (isOurs(lease)) {
            // Also after the database was away: nobody has taken it meanwhile.
            boolean fresh = held && now - renewedAt < RENEWAL.toNanos();
            return fresh || renewed(renew(lease), now);
        }
        if (lease.revision() != seenRevision) {
            seenRevision = lease.revision();
            seenAt = now;
            return false;
        }
        return now - seenAt >= EXPIRY.toNanos() && renewed(renew(lease), now);
    }

    private boolean renew(Document lease) {
        return leases.replace(lease.next(Optional.empty(), SCHEMA, body()), lease.revision());
    }

    private boolean renewed(boolean done, long now) {
        renewedAt = done ? now : renewedAt;
        return done;
    }

    private boolean isOurs(Document lease) {
        return lease.body().getString(HOLDER, new BsonString("")).getValue().equals(holder);
    }

    private BsonDocument body() {
        return new BsonDocument(HOLDER, new BsonString(holder));
    }
}
