package coach.connects.simulator;

import coach.connects.profile.Identity;
import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;

/**
 * Exports, made again only when something has changed that an export can show, and over documents that hold nothing else:
 * the buttons that somebody has seen are most of what is kept of them.
 */
final class Looks {
    /** What no export shows. */
    private static final Set<String> UNSEEN =
            Set.of("handled", "buttons", "conversations", "hints", "groups", "seenOn", "toldOn");

    private final DocumentStore store;
    private final Map<String, Look> last = new HashMap<>();

    private record Look(String revisions, String content, Export export) {}

    Looks(DocumentStore store) {
        this.store = store;
    }

    /**
     * The account's export, as it was last made or is now.
     *
     * @param made makes it of the freelancers' documents, which hold what an export shows
     */
    Export of(Identity account, List<Identity> ever, Function<List<Document>, Export> made) {
        List<Document> documents = ever.stream()
                .flatMap(one -> store.collection("freelancers").find(one.toString()).stream())
                .toList();
        String revisions = documents.toString();
        Look before = last.get(account.toString());
        if (before != null && before.revisions().equals(revisions)) {
            return before.export();
        }
        List<Document> seen = documents.stream().map(Looks::seen).toList();
        String content = content(seen, ever);
        Export export = before != null && before.content().equals(content) ? before.export() : made.apply(seen);
        last.put(account.toString(), new Look(revisions, content, export));
        return export;
    }

    /** A message may have ended between two saves: a check may be there that no freelancer's document tells of yet. */
    void cutOff() {
        last.replaceAll((account, look) -> new Look("", look.content(), look.export()));
    }

    /** The same of all freelancers in this database, which is a copy. */
    static MemoryStore seen(MemoryStore copy) {
        DocumentCollection freelancers = copy.collection("freelancers");
        return with(
                copy,
                freelancers.page("", "", DocumentCollection.MAX_LIMIT).stream()
                        .map(Looks::seen)
                        .toList());
    }

    /** This database, which is a copy, with these documents of freelancers in the place of those that it holds. */
    static MemoryStore with(MemoryStore copy, List<Document> documents) {
        DocumentCollection freelancers = copy.collection("freelancers");
        for (Document document : documents) {
            freelancers.delete(document.id());
            freelancers.insert(document);
        }
        return copy;
    }

    /** The document without what no export shows, taken from its bytes as they are. */
    private static Document seen(Document whole) {
        byte[] bytes = BsonBodies.write(whole.body());
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.writeBytes(new byte[Integer.BYTES]);
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            reader.readStartDocument();
            int from = reader.getBsonInput().getPosition();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                String name = reader.readName();
                reader.skipValue();
                int to = reader.getBsonInput().getPosition();
                if (!UNSEEN.contains(name)) {
                    kept.write(bytes, from, to - from);
                }
                from = to;
            }
        }
        kept.write(0);
        byte[] body = kept.toByteArray();
        ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length);
        return new Document(whole.id(), whole.revision(), whole.dueAt(), whole.schema(), BsonBodies.read(body));
    }

    private String content(List<Document> documents, List<Identity> ever) {
        StringBuilder content = new StringBuilder();
        for (Document document : documents) {
            content.append(document.id())
                    .append(new String(BsonBodies.write(document.body()), StandardCharsets.ISO_8859_1));
        }
        for (Identity one : ever) {
            store.collection("checks")
                    .page(one.inPath() + "/", "", DocumentCollection.MAX_LIMIT)
                    .forEach(check -> content.append(check.id()).append(check.revision()));
        }
        return content.toString();
    }
}
