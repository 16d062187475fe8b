package coach.connects.persistence;

import coach.connects.community.SharedCard;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody took part: a document for each card with an opinion or a share of theirs, so that /forget finds it.
 * Written before the card is.
 */
final class ParticipationIndex {
    private static final int SCHEMA = 1;

    private final DocumentCollection traces;

    ParticipationIndex(DocumentCollection traces) {
        this.traces = traces;
    }

    /** A card on which somebody left something. */
    record Participation(String id, String community, JobId job) {}

    void leave(Identity person, String community, JobId job) {
        BsonFields fields = BsonFields.none().put("community", community).put("job", job.value());
        traces.insert(Document.first(id(person, community, job), Optional.empty(), SCHEMA, fields.document()));
    }

    void remove(Identity person, String community, JobId job) {
        traces.delete(id(person, community, job));
    }

    void remove(Participation participation) {
        traces.delete(participation.id());
    }

    List<Participation> of(Identity person) {
        List<Participation> all = new ArrayList<>();
        DocumentScan.forEach(
                traces,
                person.inPath() + "/",
                document -> read(person, document).ifPresent(all::add));
        return all;
    }

    /** The id says the same as the body, so that one that is damaged is found as well. */
    private static Optional<Participation> read(Identity person, Document document) {
        String rest = document.id().substring(person.inPath().length() + 1);
        int slash = rest.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : JobId.of(rest.substring(slash + 1))
                        .map(job ->
                                new Participation(document.id(), PagedIndex.community(rest.substring(0, slash)), job));
    }

    /** Removes the traces of everybody who left something on this card. */
    void erase(String community, SharedCard card) {
        card.participation().everybody().forEach(member -> remove(member, community, card.job()));
    }

    private static String id(Identity person, String community, JobId job) {
        return person.inPath() + "/" + PagedIndex.prefix(community) + job.value();
    }
}
