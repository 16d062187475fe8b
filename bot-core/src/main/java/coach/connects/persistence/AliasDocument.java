package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.Document;
import java.util.Optional;
import org.bson.BsonDocument;

/**
 * What the document of a joined identity says: where the freelancer's dossier is, and which messages it had handled when
 * it had one of its own.
 *
 * @param to the identity under which the dossier is, or a further pointer
 * @param processed the messages handled before
 */
record AliasDocument(Identity to, ProcessedEvents processed) {
    private static final String TO = "joined";

    static Optional<AliasDocument> read(Document document) {
        BsonDocument body = document.readableUpTo(FreelancerStateMapper.SCHEMA).body();
        if (!body.containsKey(TO)) {
            return Optional.empty();
        }
        BsonFields fields = BsonFields.of(body);
        return fields.maybe(TO)
                .flatMap(Identity::parse)
                .map(to -> new AliasDocument(to, new ProcessedEvents(fields.texts("handled"))));
    }

    BsonDocument body() {
        return BsonFields.none()
                .put(TO, to.toString())
                .putTexts("handled", processed.keys())
                .document();
    }
}
