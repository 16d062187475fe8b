package coach.connects.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.BrokenStore.Fault;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that loses what it was told to keep gets nobody's data. */
class ServerProbeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "INSERT, 16 were told that they stored one and the same new document",
        "REPLACE, are stored",
        "DELETE, 16 were told that they deleted one and the same document",
        "READ, did not read afterwards"
    })
    void eachBrokenPromiseIsNamed(Fault fault, String words) {
        BrokenStore store = new BrokenStore(fault);

        assertThat(ServerProbe.fault(store, NOW).orElseThrow()).contains(words);
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void aSoundDatabasePassesWithLessThanAThousandOperationsAndNothingLeft() {
        BrokenStore store = new BrokenStore(Fault.NONE);

        assertThat(ServerProbe.fault(store, NOW)).isEmpty();
        assertThat(store.operations()).isBetween(200, 999);
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void severalMayProbeAtOnce() {
        BrokenStore store = new BrokenStore(Fault.NONE);

        assertThat(ConcurrentRunner.call(4, process -> ServerProbe.fault(store, NOW)))
                .containsOnly(Optional.empty());
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void whatAProbeLeftWhoseProcessEndedIsClearedAwayByALaterOneAndAnothersUnderWayIsNot() {
        BrokenStore store = new BrokenStore(Fault.NONE);
        String old = ServerProbe.SCRATCH + NOW.minus(Duration.ofHours(2)).toEpochMilli() + "/a/0";
        String present = ServerProbe.SCRATCH + NOW.minusSeconds(1).toEpochMilli() + "/b/0";
        store.collection("house").insert(Document.first(old, Optional.empty(), 1, new BsonDocument()));
        store.collection("house").insert(Document.first(present, Optional.empty(), 1, new BsonDocument()));

        assertThat(ServerProbe.fault(store, NOW)).isEmpty();
        assertThat(store.ids()).containsExactly(present);
    }

    @Test
    void thatItPassedIsRememberedForThisServerAlone() {
        BrokenStore store = new BrokenStore(Fault.NONE);
        assertThat(probed(store, "one 7.0").refusal()).isEmpty();
        int first = store.operations();

        ProbedStore again = probed(store, "one 7.0");
        assertThat(again.refusal()).isEmpty();
        assertThat(again.collection("freelancers").find("a")).isEmpty();
        assertThat(store.operations()).isEqualTo(first + 2);

        assertThat(probed(store, "one 8.0").refusal()).isEmpty();
        assertThat(store.operations()).isGreaterThan(2 * first - 10);
    }

    @Test
    void nothingGoesToAServerThatWasAwayAtTheStartBeforeItHasPassed() {
        BrokenStore store = new BrokenStore(Fault.REPLACE);
        store.goAway(true);
        ProbedStore probed = probed(store, "one");
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(probed::refusal);
        assertThat(probed.health().trouble()).contains(StoreUnavailableException.Category.LOST);
        store.goAway(false);

        Document document = Document.first("a", Optional.empty(), 1, new BsonDocument());
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> probed.collection("freelancers").insert(document))
                .withMessageContaining("docs/hosting.md");
        assertThat(probed.health().isWell()).isFalse();
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void theStandInThatTheTestsRunOnPasses() {
        try (MemoryServer server = MemoryServer.start();
                MongoStore store = MongoStore.open(server.connectionString())) {
            ProbedStore probed = new ProbedStore(store, store.hosts(), store::identity, Clock.systemUTC());

            assertThat(ConcurrentRunner.call(2, process -> ServerProbe.fault(store, NOW)))
                    .containsOnly(Optional.empty());
            assertThat(probed.refusal()).isEmpty();
            assertThat(store.collection("house").page("", "", 10))
                    .singleElement()
                    .asString()
                    .contains("probed/1/" + store.hosts() + "/connects ");
        }
    }

    private static ProbedStore probed(BrokenStore store, String server) {
        return new ProbedStore(store, "somewhere", () -> server, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
