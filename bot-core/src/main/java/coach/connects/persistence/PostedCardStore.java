package coach.connects.persistence;

import coach.connects.community.SharedCard.PostedCard;
import coach.connects.posting.JobId;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a community's cards stand in its chat: of each card the newest few messages. Apart from the cards, so that a
 * card does not change by being shown.
 */
final class PostedCardStore {
    /** Of how many messages of one card is known where they stand; what scrolled away is read by nobody. */
    static final int MOST = 2;

    private static final int SCHEMA = 1;

    private final DocumentCollection copies;
    private final Backoff backoff;

    PostedCardStore(DocumentCollection documents, Backoff backoff) {
        this.copies = documents;
        this.backoff = backoff;
    }

    /** Where this card stands, oldest first. */
    List<PostedCard> of(String community, JobId job) {
        return copies.find(id(community, job)).map(PostedCardStore::read).orElse(List.of());
    }

    /** It stands here too; the oldest of too many is forgotten. */
    void put(String community, JobId job, PostedCard posted) {
        String id = id(community, job);
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Optional<Document> stored = copies.find(id);
            List<PostedCard> all =
                    new ArrayList<>(stored.map(PostedCardStore::read).orElse(List.of()));
            if (all.contains(posted)) {
                return;
            }
            all.add(posted);
            BsonFields fields = BsonFields.none()
                    .put("copies", all.subList(Math.max(0, all.size() - MOST), all.size()), PostedCardStore::write);
            if (DocumentCollection.put(copies, stored, id, Optional.empty(), SCHEMA, fields.document())) {
                return;
            }
            tries.lost();
        }
    }

    void remove(String community, JobId job) {
        copies.delete(id(community, job));
    }

    void erase(String community) {
        DocumentScan.forEach(copies, PagedIndex.prefix(community), document -> copies.delete(document.id()));
    }

    private static List<PostedCard> read(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body())
                .list(
                        "copies",
                        fields -> new PostedCard(fields.text("chat"), fields.maybe("topic"), fields.text("message")));
    }

    private static BsonFields write(PostedCard posted) {
        return BsonFields.none()
                .put("chat", posted.chat())
                .put("topic", posted.topic(), topic -> topic)
                .put("message", posted.message());
    }

    private static String id(String community, JobId job) {
        return PagedIndex.prefix(community) + job.value();
    }
}
