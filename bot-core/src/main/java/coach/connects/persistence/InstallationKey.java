package coach.connects.persistence;

import coach.connects.posting.Fingerprint;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The secret by which texts are fingerprinted and groups get their codes: drawn once for a database, the same for every
 * process that uses it.
 */
final class InstallationKey {
    private static final int SCHEMA = 1;
    private static final String ID = "fingerprints";

    private final DocumentCollection house;
    private final RandomGenerator random;
    private volatile Optional<Fingerprint.Key> known = Optional.empty();

    InstallationKey(DocumentCollection house, RandomGenerator random) {
        this.house = house;
        this.random = random;
    }

    /** The key; drawn and kept by whoever asks first. */
    Fingerprint.Key get() {
        Optional<Fingerprint.Key> key = known;
        if (key.isEmpty()) {
            key = Optional.of(read(house.find(ID).orElseGet(this::drawn)));
            known = key;
        }
        return key.get();
    }

    private Document drawn() {
        BsonFields fields = BsonFields.none().put("first", random.nextLong()).put("second", random.nextLong());
        house.insert(Document.first(ID, Optional.empty(), SCHEMA, fields.document()));
        // Another process may have been first.
        return house.find(ID).orElseThrow();
    }

    private static Fingerprint.Key read(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        return Fingerprint.Key.of(fields.longNumber("first"), fields.longNumber("second"));
    }
}
