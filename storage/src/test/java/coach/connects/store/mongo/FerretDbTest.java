package coach.connects.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.DocumentCollectionContract;
import coach.connects.store.DocumentStore;
import coach.connects.store.ServerProbe;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The driver against a server that nobody here wrote: FerretDB 1.24.2 at {@code -Dferretdb.uri}, as {@code .ci/run} starts
 * it. It reads, compares and writes in three steps, so what has to be atomic is not asked of it, and the probe refuses it.
 */
@EnabledIfSystemProperty(named = "ferretdb.uri", matches = ".+")
class FerretDbTest extends DocumentCollectionContract {
    private static final String GIVEN = System.getProperty("ferretdb.uri");

    @Override
    protected DocumentStore open() {
        return MongoStore.open(GIVEN);
    }

    @Override
    protected boolean isAtomic() {
        return false;
    }

    @Override
    protected void remove(List<String> collections) {
        try (MongoClient client = MongoClients.create(GIVEN)) {
            collections.forEach(name ->
                    client.getDatabase(MongoUri.DATABASE).getCollection(name).drop());
        }
    }

    @Test
    void theProbeRefusesItAndLeavesNothing() {
        try (DocumentStore store = open()) {
            assertThat(ServerProbe.fault(store, Instant.now()).orElseThrow()).contains("told");
        }
        try (MongoClient client = MongoClients.create(GIVEN)) {
            List<Document> left = client.getDatabase(MongoUri.DATABASE)
                    .getCollection("house")
                    .find()
                    .into(new ArrayList<>());
            assertThat(left).isEmpty();
        }
    }
}
