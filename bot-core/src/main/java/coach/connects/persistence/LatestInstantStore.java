package coach.connects.persistence;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.time.Instant;
import java.util.Optional;

/**
 * The latest instant at which this database was at work, as far as its clocks were trusted. Throws
 * {@link coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class LatestInstantStore {
    private static final String ID = "clock";
    private static final int SCHEMA = 1;

    private final DocumentCollection house;

    public LatestInstantStore(DocumentStore store) {
        this.house = store.collection("house");
    }

    /** The instant; empty when none is kept, or it cannot be read. */
    public Optional<Instant> get() {
        return house.find(ID).flatMap(LatestInstantStore::read);
    }

    /**
     * Keeps this one.
     *
     * @param alsoEarlier whether it is kept though a later one is: else that was seen by a process whose clock may be the
     *     right one
     * @return the later one that was kept and is not any more
     */
    public Optional<Instant> keep(Instant now, boolean alsoEarlier) {
        Optional<Document> stored = house.find(ID);
        Optional<Instant> later = stored.flatMap(LatestInstantStore::read).filter(seen -> !seen.isBefore(now));
        if (alsoEarlier || later.isEmpty()) {
            BsonFields fields = BsonFields.none().put("seen", now);
            // When another process does so at the same moment, its own is as good.
            var unused = DocumentCollection.put(house, stored, ID, Optional.empty(), SCHEMA, fields.document());
        }
        return later.filter(seen -> alsoEarlier);
    }

    private static Optional<Instant> read(Document document) {
        try {
            return Optional.of(DamagedDocuments.need(document, LatestInstantStore::instant));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body()).instant("seen");
    }
}
