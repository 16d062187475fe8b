package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.Document;
import java.util.Optional;
import org.bson.BsonDocument;

/**
 * The document of a joined identity: where the freelancer's state is, and which messages it had handled before it
 * joined.
 *
 * @param to the identity under which the state is, or a further alias
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
