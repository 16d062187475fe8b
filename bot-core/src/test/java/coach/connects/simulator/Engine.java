package coach.connects.simulator;

import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A database under a world, and how to copy what it holds. */
interface Engine extends AutoCloseable {
    /** All collections that the program has. */
    List<String> COLLECTIONS = List.of(
            "applicants",
            "applied",
            "agency_pages",
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

    /** So many seeds have one on MongoDB's protocol, so many one on SQLite, so many one on FerretDB if it is given. */
    int ON_MONGO = 50;

    int ON_SQLITE = 40;
    int ON_FERRET = 75;

    DocumentStore store();

    /** A copy of all that is stored. */
    MemoryStore copy();

    /** Whether it keeps bytes that are no document at all; a driver of MongoDB's refuses to send them. */
    default boolean takesAnyBytes() {
        return true;
    }

    @Override
    void close();

    /** The one of this seed's: mostly the model, now and then a real one. */
    static Engine of(Scenario scenario) {
        long seed = scenario.seed();
        if (seed % ON_MONGO == 0) {
            MemoryServer server = MemoryServer.start();
            return over(MongoStore.open(server.connectionString()), false, server::close);
        }
        if (seed % ON_SQLITE == 0) {
            Path folder = emptyFolder();
            return over(SqliteStore.open(folder), true, () -> remove(folder));
        }
        boolean alone = scenario.processes() == 1;
        return seed % ON_FERRET == 0 && alone && FerretServer.isGiven() ? FerretServer.open() : memory();
    }

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

            @Override
            public void close() {}
        };
    }

    /** A real one, which is read page by page, and what is to be done when it is needed no more. */
    static Engine over(DocumentStore store, boolean anyBytes, Runnable afterwards) {
        return new Engine() {
            @Override
            public DocumentStore store() {
                return store;
            }

            @Override
            public boolean takesAnyBytes() {
                return anyBytes;
            }

            @Override
            public MemoryStore copy() {
                MemoryStore copy = new MemoryStore();
                for (String name : COLLECTIONS) {
                    DocumentScan.forEach(
                            store.collection(name),
                            "",
                            document -> copy.collection(name).insert(document));
                }
                return copy;
            }

            @Override
            public void close() {
                store.close();
                afterwards.run();
            }
        };
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("simulator");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
