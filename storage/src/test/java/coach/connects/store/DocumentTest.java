package coach.connects.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final BsonDocument BODY = new BsonDocument("zone", new BsonString("Europe/Vienna"));

    @Test
    void theNextOneHasTheSameIdAndTheNextRevision() {
        Document next = Document.first("a", Optional.empty(), 1, BODY).next(Optional.empty(), 2, BODY);
        assertThat(next).isEqualTo(new Document("a", 2, Optional.empty(), 2, BODY));
    }

    @Test
    void aTimeIsCutToTheMillisecond() {
        Optional<Instant> due = Optional.of(Instant.parse("2026-03-02T09:00:00.123456789Z"));
        assertThat(Document.first("a", due, 1, BODY).dueAt()).contains(Instant.parse("2026-03-02T09:00:00.123Z"));
    }

    @Test
    void revisionsAndSchemasCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("a", 0, Optional.empty(), 1, BODY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("a", 1, Optional.empty(), 0, BODY));
    }

    @Test
    void aNewerSchemaIsRefusedAndSaysSo() {
        Document document = Document.first("a", Optional.empty(), 3, BODY);
        assertThat(document.readableUpTo(3)).isSameAs(document);
        assertThatExceptionOfType(NewerSchemaException.class)
                .isThrownBy(() -> document.readableUpTo(2))
                .withMessageContaining("schema 3, this one knows 2");
    }

    @Test
    void itsTextShowsNothingOfTheBody() {
        assertThat(Document.first("a", Optional.empty(), 1, BODY)).hasToString("Document[a @1]");
    }

    @Test
    void bodiesAreTheSameAsBytes() {
        byte[] bytes = BsonBodies.write(BODY);
        assertThat(BsonBodies.read(bytes)).isEqualTo(BODY);
        assertThat(BsonBodies.write(BsonBodies.read(bytes))).isEqualTo(bytes);
        BsonDocument outer = new RawBsonDocument(BsonBodies.write(new BsonDocument("in", BODY)));
        assertThat(BsonBodies.write(outer.getDocument("in"))).isEqualTo(bytes);
    }

    @Test
    void bytesThatAreNotOneWholeBodyAreListedAndRefusedToWhoeverReadsThem() {
        byte[] bytes = BsonBodies.write(BODY);
        for (byte[] broken : new byte[][] {{}, {5, 0, 0}, java.util.Arrays.copyOf(bytes, bytes.length - 1)}) {
            Document document = Document.first("a", Optional.empty(), 1, BsonBodies.read(broken));
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> document.readableUpTo(1))
                    .extracting(StoreUnavailableException::category)
                    .isEqualTo(StoreUnavailableException.Category.DAMAGED);
        }
    }
}
