package coach.connects.persistence;

import coach.connects.chat.Secret;
import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.CallHistory.Pause;
import coach.connects.marketplace.RequestSlots;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts in the database what Upwork is asked, by marks that only the host's key makes: times and nothing else, gone a day after
 * the last; and when the last requests of all processes left. Every method but {@link #turn} throws {@link
 * StoreUnavailableException} when the database cannot be reached.
 */
public final class StoredCallCounter implements CallCounter {
    private static final int SCHEMA = 1;
    private static final int MOST_TRIES = 20;

    /** No mark looks like it. */
    private static final String TURNS = "turns";

    /** So long after its last turn a list of turns holds nothing that counts. */
    private static final Duration TURNS_KEPT = Duration.ofMinutes(1);

    private final DocumentCollection documents;
    private final Sealer sealer;

    /**
     * Counts in this store.
     *
     * @param key what marks are made with, 32 bytes in base64
     */
    public StoredCallCounter(DocumentStore store, Secret key) {
        this.documents = store.collection("upwork_calls");
        this.sealer = new Sealer(key);
    }

    /** Where others are always quicker, it is not asked now. */
    @Override
    public Optional<Pause> count(UpworkGrant grant, Instant now) {
        String id = id(grant);
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Document> before = documents.find(id);
            CallHistory history = before.map(StoredCallCounter::read).orElse(CallHistory.NONE);
            Optional<Pause> pause = history.pause(now);
            if (pause.isPresent() || save(id, before, history.withQuestion(now))) {
                return pause;
            }
        }
        return Optional.of(new Pause(Reason.BUSY, now));
    }

    @Override
    public void keepSilent(UpworkGrant grant, Instant until) {
        String id = id(grant);
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Document> before = documents.find(id);
            CallHistory history = before.map(StoredCallCounter::read).orElse(CallHistory.NONE);
            if (save(id, before, history.silentUntil(until))) {
                return;
            }
        }
    }

    @Override
    public Optional<Duration> turn(Instant now) {
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                Optional<Document> before = documents.find(TURNS);
                RequestSlots turns = before.map(StoredCallCounter::turns).orElse(RequestSlots.NONE);
                Optional<Instant> turn = turns.next(now);
                if (turn.isEmpty() || saveTurns(before, turns.with(turn.get(), now), now)) {
                    return turn.map(at -> Duration.between(now, at));
                }
            }
            return Optional.empty();
        } catch (StoreUnavailableException e) {
            return Optional.of(Duration.ZERO);
        }
    }

    private boolean saveTurns(Optional<Document> before, RequestSlots turns, Instant now) {
        BsonFields fields = BsonFields.none()
                .put("last", turns.last(), at -> BsonFields.none().put("at", at));
        Optional<Instant> over = Optional.of(now.plus(TURNS_KEPT));
        return DocumentCollection.put(documents, before, TURNS, over, SCHEMA, fields.document());
    }

    private static RequestSlots turns(Document document) {
        return new RequestSlots(
                BsonFields.of(document.readableUpTo(SCHEMA).body()).list("last", at -> at.instant("at")));
    }

    private boolean save(String id, Optional<Document> before, CallHistory history) {
        BsonFields fields = BsonFields.none()
                .put("asked", history.asked(), at -> BsonFields.none().put("at", at))
                .putInstant("silentUntil", history.silentUntil());
        return DocumentCollection.put(documents, before, id, history.over(), SCHEMA, fields.document());
    }

    /** Forgets what was asked by this grant. */
    public void forget(UpworkGrant grant) {
        documents.delete(id(grant));
    }

    /** When the next count is over; empty when there is none. */
    public Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(documents);
    }

    /** Removes counts that are over. */
    public void sweep(Instant now) {
        DocumentScan.removeDue(documents, now);
    }

    private static CallHistory read(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        return new CallHistory(fields.list("asked", at -> at.instant("at")), fields.maybeInstant("silentUntil"));
    }

    private String id(UpworkGrant grant) {
        return sealer.mark(grant.key());
    }
}
