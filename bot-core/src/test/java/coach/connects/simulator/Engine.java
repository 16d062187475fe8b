package coach.connects.simulator;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.util.List;

/** A database under a world, and how to copy what it holds. */
interface Engine {
    /** All collections that the program has. */
    List<String> COLLECTIONS = List.of(
            "applicants",
            "applied",
            "card_copies",
            "card_lines",
            "card_marks",
            "cards",
            "checks",
            "codes",
            "communities",
            "community_codes",
            "freelancers",
            "house",
            "leases",
            "pages",
            "traces");

    DocumentStore store();

    /** A copy of all that is stored. */
    MemoryStore copy();

    /** The model. */
    static Engine memory() {
        MemoryStore store = new MemoryStore();
        return new Engine() {
            @Override
            public DocumentStore store() {
                return store;
            }

            @Override
            public MemoryStore copy() {
                return store.copy();
            }
        };
    }

    /** A real one, which is read page by page. */
    static Engine over(DocumentStore store) {
        return new Engine() {
            @Override
            public DocumentStore store() {
                return store;
            }

            @Override
            public MemoryStore copy() {
                MemoryStore copy = new MemoryStore();
                for (String name : COLLECTIONS) {
                    DocumentCollection documents = store.collection(name);
                    for (Document document : documents.page("", "", DocumentCollection.MAX_LIMIT)) {
                        copy.collection(name).insert(document);
                    }
                }
                return copy;
            }
        };
    }
}
