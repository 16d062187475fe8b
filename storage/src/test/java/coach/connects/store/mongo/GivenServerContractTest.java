package coach.connects.store.mongo;

import coach.connects.store.DocumentCollectionContract;
import coach.connects.store.DocumentStore;
import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The driver against the server of {@code -Dmongodb.uri}. Only the collections of these tests are touched there. */
@EnabledIfSystemProperty(named = "mongodb.uri", matches = ".+")
class GivenServerContractTest extends DocumentCollectionContract {

    private static final String GIVEN = System.getProperty("mongodb.uri");

    @Override
    protected DocumentStore open() {
        return MongoStore.open(GIVEN);
    }

    @Override
    protected void remove(List<String> collections) {
        try (MongoClient client = MongoClients.create(GIVEN)) {
            String named = new ConnectionString(GIVEN).getDatabase();
            MongoDatabase database = client.getDatabase(named == null ? MongoUri.DATABASE : named);
            collections.forEach(name -> database.getCollection(name).drop());
        }
    }
}
