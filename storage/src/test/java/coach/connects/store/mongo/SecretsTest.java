package coach.connects.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.ChildProcess;
import coach.connects.store.ConcurrentRunner;
import coach.connects.store.DocumentStore;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.mongo.MongoStore.MongoTimeouts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P-7: the database's password reaches no log at any level, no message, no stack trace and no thread's name. */
class SecretsTest {

    private static final String CANARY = "c4n4ry";

    /** The mark of what the attempts really were, so that a canary is not missing for want of an attempt. */
    private static final String CATEGORY = "category ";

    /** Gets into every kind of trouble with a password, and prints whatever it can get hold of. */
    static final class Trouble {

        public static void main(String[] arguments) {
            MemoryServer server = MemoryServer.start();
            int here = server.port();
            attempt("mongodb://bot:" + CANARY + "@localhost:" + here + "/connects", MongoTimeouts.USUAL);
            attempt(
                    "mongodb://bot:" + CANARY + "@localhost:" + here + "/connects?authMechanism=SCRAM-SHA-1",
                    MongoTimeouts.USUAL);
            attempt(
                    "mongodb://bot:" + CANARY + "@localhost:" + here + "/?authMechanism=PLAIN&authSource=$external",
                    MongoTimeouts.USUAL);
            server.close();
            attempt("mongodb://bot:" + CANARY + "@localhost:" + here + "/connects");
            attempt("mongodb://bot:" + CANARY + "@no-such-host.invalid/connects");
            attempt("mongodb+srv://bot:" + CANARY + "@no.such.host.invalid/connects");
            // Signs that have a meaning in an address, so that parts of the password are taken for something else.
            List<String> signs = List.of("@", ":", "/", "?", "%", "#", "[", "&", "=", " ", ",", "%zz");
            ConcurrentRunner.run(signs.size(), i -> {
                attempt("mongodb://bot:" + CANARY + signs.get(i) + CANARY + "@localhost:1/connects");
                attempt("mongodb+srv://bot:" + CANARY + signs.get(i) + CANARY + "@host.invalid/connects");
            });
            attempt("mongodb//bot:" + CANARY + "@localhost");
            attempt("mongodb://localhost/?password=" + CANARY);
            System.exit(0);
        }

        private static void attempt(String address) {
            Duration quick = Duration.ofMillis(300);
            attempt(address, new MongoTimeouts(quick, quick, quick));
        }

        private static void attempt(String address, MongoTimeouts timeouts) {
            try (DocumentStore store = MongoStore.open(address, timeouts)) {
                System.out.println(store + " " + store.health());
                Thread.getAllStackTraces().keySet().forEach(System.out::println);
                store.collection("freelancers").delete("a");
            } catch (StoreUnavailableException e) {
                System.out.println(CATEGORY + e.category());
                e.printStackTrace();
            } catch (RuntimeException e) {
                System.out.println(CATEGORY + e.getClass().getSimpleName());
                e.printStackTrace();
            }
        }
    }

    @Test
    void aPasswordIsNeverShown() {
        List<String> lines;
        try (ChildProcess child =
                ChildProcess.start(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"), Trouble.class)) {
            lines = child.readAll();
            assertThat(child.await()).isZero();
        }
        assertThat(lines).filteredOn(line -> line.contains(CANARY)).isEmpty();
        assertThat(lines.stream().filter(line -> line.startsWith(CATEGORY)).limit(6))
                .containsExactly(
                        CATEGORY + "REFUSED",
                        CATEGORY + "REFUSED",
                        CATEGORY + "REFUSED",
                        CATEGORY + "LOST",
                        CATEGORY + "LOST",
                        CATEGORY + "LOST");
        assertThat(lines).contains(CATEGORY + "IllegalArgumentException").anyMatch(line -> line.contains("TRACE"));
    }
}
