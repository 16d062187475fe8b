package coach.connects.simulator;

import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.BsonDocument;

/** Exports, made again only when something has changed that an export can show: a whole one is most of a step's work. */
final class Looks {
    /** What no export shows. */
    private static final List<String> UNSEEN = List.of("handled", "buttons", "conversations", "hints", "groups");

    private final DocumentStore store;
    private final Map<String, Look> last = new HashMap<>();

    private record Look(String revisions, String content, Export export) {}

    Looks(DocumentStore store) {
        this.store = store;
    }

    /** The account's export, as it was last made or is now. */
    Export of(Identity account, List<Identity> ever, Supplier<Export> made) {
        List<Document> documents = ever.stream()
                .flatMap(one -> store.collection("freelancers").find(one.toString()).stream())
                .toList();
        String revisions = documents.toString();
        Look before = last.get(account.toString());
        if (before != null && before.revisions().equals(revisions)) {
            return before.export();
        }
        String content = content(documents, ever);
        Export export = before != null && before.content().equals(content) ? before.export() : made.get();
        last.put(account.toString(), new Look(revisions, content, export));
        return export;
    }

    /** A message was cut off between two saves: a check may be there that no freelancer's document tells of yet. */
    void cutOff() {
        last.replaceAll((account, look) -> new Look("", look.content(), look.export()));
    }

    private String content(List<Document> documents, List<Identity> ever) {
        StringBuilder content = new StringBuilder();
        for (Document document : documents) {
            BsonDocument body = new BsonDocument();
            document.body().forEach((name, value) -> {
                if (!UNSEEN.contains(name)) {
                    body.put(name, value);
                }
            });
            content.append(document.id()).append(body.toJson());
        }
        for (Identity one : ever) {
            store.collection("checks")
                    .page(one.inPath() + "/", "", DocumentCollection.MAX_LIMIT)
                    .forEach(check -> content.append(check.id()).append(check.revision()));
        }
        return content.toString();
    }
}
