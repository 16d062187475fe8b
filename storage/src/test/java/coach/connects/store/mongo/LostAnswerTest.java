package coach.connects.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import coach.connects.store.mongo.CuttingProxy.Cut;
import java.io.IOException;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P-1, when the network breaks: a write whose answer got lost is known again and never done twice. */
class LostAnswerTest {

    private MemoryServer server;
    private CuttingProxy proxy;
    private MongoStore store;
    private MongoStore direct;
    private DocumentCollection documents;
    private DocumentCollection others;

    @BeforeEach
    void connect() throws IOException {
        server = MemoryServer.start();
        proxy = new CuttingProxy(server.port());
        store = MongoStore.open(proxy.connectionString());
        direct = MongoStore.open(server.connectionString());
        documents = store.collection("freelancers");
        others = direct.collection("freelancers");
    }

    @AfterEach
    void disconnect() {
        assertThat(proxy.isDone()).isTrue();
        store.close();
        direct.close();
        proxy.close();
        server.close();
    }

    private static Document document(long count) {
        return Document.first("a", Optional.empty(), 1, new BsonDocument("count", new BsonInt64(count)));
    }

    private static Document after(Document before, long count) {
        return before.next(Optional.empty(), 1, new BsonDocument("count", new BsonInt64(count)));
    }

    @ParameterizedTest
    @EnumSource
    void anInsertIsDoneOnce(Cut cut) {
        proxy.cut("insert", cut);
        assertThat(documents.insert(document(1))).isTrue();
        assertThat(documents.find("a")).contains(document(1));
    }

    @ParameterizedTest
    @EnumSource
    void aReplacementIsDoneOnce(Cut cut) {
        documents.insert(document(1));
        proxy.cut("update", cut);
        assertThat(documents.replace(after(document(1), 2), 1)).isTrue();
        assertThat(documents.find("a")).contains(after(document(1), 2));
    }

    @ParameterizedTest
    @EnumSource
    void aDeletionIsDoneOnce(Cut cut) {
        documents.insert(document(1));
        proxy.cut("delete", cut);
        assertThat(documents.delete("a", 1)).isTrue();
        assertThat(documents.find("a")).isEmpty();
    }

    @Test
    void aReadIsTriedAgain() {
        documents.insert(document(1));
        proxy.cut("find", Cut.BEFORE_THE_ANSWER);
        assertThat(documents.find("a")).contains(document(1));
    }

    @Test
    void somebodyElsesInsertIsNotTakenForOurs() {
        proxy.cut("insert", Cut.BEFORE_THE_SERVER, () -> others.insert(document(9)));
        assertThat(documents.insert(document(1))).isFalse();
        assertThat(documents.find("a")).contains(document(9));
    }

    @Test
    void somebodyElsesReplacementIsNotTakenForOurs() {
        documents.insert(document(1));
        proxy.cut("update", Cut.BEFORE_THE_SERVER, () -> others.replace(after(document(1), 9), 1));
        assertThat(documents.replace(after(document(1), 2), 1)).isFalse();
        assertThat(documents.find("a")).contains(after(document(1), 9));
    }

    @Test
    void aReplacementThatWasOvertakenSaysToLoadAgain() {
        documents.insert(document(1));
        Document ours = after(document(1), 2);
        proxy.cut("update", Cut.BEFORE_THE_ANSWER, () -> others.replace(after(ours, 3), 2));
        assertThat(documents.replace(ours, 1)).isFalse();
        assertThat(documents.find("a")).contains(after(ours, 3));
    }

    @Test
    void aDeletionFindsANewerRevisionStillThere() {
        documents.insert(document(1));
        proxy.cut("delete", Cut.BEFORE_THE_SERVER, () -> others.replace(after(document(1), 2), 1));
        assertThat(documents.delete("a", 1)).isFalse();
        assertThat(documents.find("a")).contains(after(document(1), 2));
    }

    @Test
    void whatStaysUnknownIsSaidToBeUnknown() {
        documents.insert(document(1));
        proxy.cut("update", Cut.BEFORE_THE_ANSWER);
        proxy.cut("update", Cut.BEFORE_THE_ANSWER);
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> documents.replace(after(document(1), 2), 1))
                .satisfies(unknown -> assertThat(unknown.category()).isEqualTo(Category.UNCLEAR))
                .withMessageContaining("whether it was saved is not known");
        assertThat(documents.find("a")).contains(after(document(1), 2));
    }
}
