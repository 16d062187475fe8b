package coach.connects.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine has to keep. A subclass is an engine; each test gets a collection of its own. */
public abstract class DocumentCollectionContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final List<String> collections = new ArrayList<>();
    private DocumentStore store;
    private DocumentCollection documents;

    /** A store that this test closes. */
    protected abstract DocumentStore open();

    /** Whether of many who write one document at once the engine keeps what each is told; nothing else is of use but here. */
    protected boolean isAtomic() {
        return true;
    }

    /** Removes the collections that a test has made, where they would outlive it. */
    protected void remove(List<String> collections) {}

    @BeforeEach
    void openStore() {
        store = open();
        documents = store.collection(newName());
    }

    @AfterEach
    void closeStore() {
        store.close();
        remove(collections);
    }

    /** Of a collection that nobody has. */
    private String newName() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        collections.add(name);
        return name;
    }

    private static Document document(String id, Optional<Instant> dueAt) {
        return Document.first(id, dueAt, 1, new BsonDocument("count", new BsonInt64(0)));
    }

    private static Document document(String id) {
        return document(id, Optional.empty());
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).toList();
    }

    @Test
    void whatIsInsertedIsFoundAsItWas() {
        Document document = new Document(
                "telegram:1",
                7,
                Optional.of(NOON),
                3,
                BsonDocument.parse("{a: {b: [1, 2.5, null, 'é😀']}, c: {$numberLong: '-7'}}"));
        assertThat(documents.find("telegram:1")).isEmpty();
        assertThat(documents.insert(document)).isTrue();
        assertThat(documents.find("telegram:1")).contains(document);
    }

    @Test
    void aTakenIdIsRefusedAndChangesNothing() {
        documents.insert(document("a"));
        assertThat(documents.insert(document("a", Optional.of(NOON)))).isFalse();
        assertThat(documents.find("a")).contains(document("a"));
    }

    @Test
    void aReplacementCountsOnlyWhileTheRevisionStillIs() {
        Document first = document("a");
        documents.insert(first);
        Document second = first.next(Optional.of(NOON), 2, new BsonDocument("x", new BsonString("y")));
        assertThat(documents.replace(second, 1)).isTrue();
        assertThat(documents.find("a")).contains(second);
        assertThat(documents.replace(first.next(Optional.empty(), 1, first.body()), 1))
                .isFalse();
        assertThat(documents.find("a")).contains(second);
    }

    @Test
    void nothingIsReplacedWhereNothingIs() {
        assertThat(documents.replace(document("a").next(Optional.empty(), 1, new BsonDocument()), 1))
                .isFalse();
        assertThat(documents.find("a")).isEmpty();
    }

    @Test
    void aReplacementMustBeTheNextRevision() {
        assertThatIllegalArgumentException().isThrownBy(() -> documents.replace(document("a"), 1));
    }

    @Test
    void aDocumentIsDeletedOnce() {
        documents.insert(document("a"));
        documents.insert(document("b"));
        assertThat(documents.delete("a")).isTrue();
        assertThat(documents.delete("a")).isFalse();
        assertThat(documents.find("a")).isEmpty();
        assertThat(documents.find("b")).isPresent();
    }

    @Test
    void aDocumentIsDeletedOnlyAtItsRevision() {
        Document first = document("a");
        documents.insert(first);
        documents.replace(first.next(Optional.empty(), 1, first.body()), 1);
        assertThat(documents.delete("a", 1)).isFalse();
        assertThat(documents.find("a")).isPresent();
        assertThat(documents.delete("a", 2)).isTrue();
        assertThat(documents.find("a")).isEmpty();
        assertThat(documents.delete("a", 2)).isFalse();
    }

    @Test
    void incrementsOfSixteenThreadsEachCountExactlyOnce() {
        assumeTrue(isAtomic());
        documents.insert(document("a"));
        ConcurrentRunner.run(16, thread -> {
            for (int done = 0; done < 20; ) {
                Document now = documents.find("a").orElseThrow();
                long count = now.body().getInt64("count").getValue();
                Document next = now.next(Optional.empty(), 1, new BsonDocument("count", new BsonInt64(count + 1)));
                done += documents.replace(next, now.revision()) ? 1 : 0;
            }
        });
        Document last = documents.find("a").orElseThrow();
        assertThat(last.body().getInt64("count").getValue()).isEqualTo(320);
        assertThat(last.revision()).isEqualTo(321);
    }

    @Test
    void nobodyReadsHalfOfAnOldDocumentAndHalfOfANewOne() {
        assumeTrue(isAtomic());
        documents.insert(document("a", Optional.of(NOON)));
        ConcurrentRunner.run(3, thread -> {
            for (int i = 1; i <= 300; i++) {
                Document read = documents.due(NOON, 1).get(0);
                assertThat(read.body().getInt64("count").getValue()).isEqualTo(read.revision() - 1);
                if (thread == 0) {
                    BsonDocument body = new BsonDocument("count", new BsonInt64(read.revision()));
                    documents.replace(read.next(Optional.of(NOON.minusSeconds(i)), 1, body), read.revision());
                }
            }
        });
    }

    @Test
    void anIdThatSixteenThreadsWantIsGivenToOne() {
        assumeTrue(isAtomic());
        List<Boolean> given = ConcurrentRunner.call(16, thread -> documents.insert(document("a")));
        assertThat(given).containsOnlyOnce(true);
    }

    @Test
    void sixteenThreadsWriteSideBySide() {
        assumeTrue(isAtomic());
        ConcurrentRunner.run(16, thread -> {
            for (int i = 0; i < 20; i++) {
                documents.insert(document(thread + "/" + i));
                documents.delete(thread + "/" + (i - 1));
            }
        });
        assertThat(documents.page("", "", 100))
                .hasSize(16)
                .allMatch(left -> left.id().endsWith("/19"));
    }

    @Test
    void whatIsDueComesOldestFirstAndNoMoreThanAskedFor() {
        for (int i : new int[] {3, 0, 4, 1, 2}) {
            documents.insert(document("d" + i, Optional.of(NOON.plusSeconds(i))));
        }
        documents.insert(document("never"));
        assertThat(ids(documents.due(NOON.plusSeconds(3), 10))).containsExactly("d0", "d1", "d2", "d3");
        assertThat(ids(documents.due(NOON.plusSeconds(9), 2))).containsExactly("d0", "d1");
        assertThat(documents.due(NOON.minusMillis(1), 10)).isEmpty();
    }

    @Test
    void whatIsDueFollowsTheLastReplacement() {
        Document first = document("a", Optional.of(NOON));
        documents.insert(first);
        Document later = first.next(Optional.of(NOON.plusSeconds(60)), 1, first.body());
        documents.replace(later, 1);
        assertThat(documents.due(NOON, 10)).isEmpty();
        assertThat(documents.due(NOON.plusSeconds(60), 10)).containsExactly(later);
        documents.replace(later.next(Optional.empty(), 1, first.body()), 2);
        assertThat(documents.due(NOON.plusSeconds(60), 10)).isEmpty();
    }

    @Test
    void timesFarAwayAreKept() {
        Instant early = Instant.parse("0001-01-01T00:00:00Z");
        Instant late = Instant.parse("9999-12-31T23:59:59.999Z");
        documents.insert(document("early", Optional.of(early)));
        documents.insert(document("late", Optional.of(late)));
        assertThat(ids(documents.due(late, 10))).containsExactly("early", "late");
        assertThat(documents.find("early").orElseThrow().dueAt()).contains(early);
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheIds() {
        List<String> all = IntStream.range(100, 350).mapToObj(i -> "p/" + i).toList();
        all.forEach(id -> documents.insert(document(id)));
        documents.insert(document("o/999"));
        documents.insert(document("q/000"));
        List<String> read = new ArrayList<>();
        List<String> page = ids(documents.page("p/", "", 100));
        while (!page.isEmpty()) {
            read.addAll(page);
            page = ids(documents.page("p/", page.get(page.size() - 1), 100));
        }
        assertThat(read).isEqualTo(all);
        assertThat(documents.page("", "", 1_000)).hasSize(252);
        assertThat(documents.page("p/", "zzz", 10)).isEmpty();
    }

    @Test
    void idsHoldAnyTextAndKeepTheOrderOfTheirCodePoints() {
        List<String> strange = Stream.of(
                        "a",
                        "a/",
                        "a//",
                        "a/b",
                        "A",
                        "a\0",
                        "a\0b",
                        "\0",
                        " ",
                        "a ",
                        "!",
                        "~",
                        "a~7e",
                        "a%2f",
                        "a_",
                        "*",
                        "$where",
                        "a.b",
                        "'; DROP TABLE x; --",
                        "\"",
                        "\\",
                        "a\n",
                        "\u007f",
                        "ÿ",
                        "\u00ff\u00ff",
                        "é",
                        "e\u0301",
                        "ß",
                        "ss",
                        "İ",
                        "\u202e",
                        "\ue000",
                        "\ufffd",
                        "\uffff",
                        "\ud800",
                        "\udfff",
                        "😀",
                        "😀/1",
                        "\udbff\udfff",
                        "日本語",
                        "x".repeat(IdEncoding.MAX_LENGTH))
                .toList();
        strange.forEach(id -> assertThat(documents.insert(document(id))).isTrue());
        strange.forEach(id -> assertThat(documents.find(id)).contains(document(id)));
        List<String> sorted =
                strange.stream().sorted(IdEncodingTest.BY_CODE_POINT).toList();
        assertThat(ids(documents.page("", "", 100))).isEqualTo(sorted);
        for (String id : strange) {
            assertThat(ids(documents.page(id, "", 100)))
                    .isEqualTo(sorted.stream()
                            .filter(other -> other.startsWith(id))
                            .toList());
            assertThat(ids(documents.page("", id, 100)))
                    .isEqualTo(sorted.subList(sorted.indexOf(id) + 1, sorted.size()));
        }
    }

    @Test
    void theLargestDocumentIsKeptAndALargerOneRefused() {
        int around = BsonBodies.write(body(0)).length;
        BsonDocument largest = body(BsonBodies.MAX_BYTES - around);
        Document kept = Document.first("a", Optional.empty(), 1, largest);
        assertThat(documents.insert(kept)).isTrue();
        assertThat(documents.find("a").orElseThrow().body()).isEqualTo(largest);
        BsonDocument larger = body(BsonBodies.MAX_BYTES - around + 1);
        assertThatExceptionOfType(DocumentTooLargeException.class)
                .isThrownBy(() -> documents.replace(kept.next(Optional.empty(), 1, larger), 1))
                .withMessageContaining("15728641 bytes");
        assertThat(documents.find("a").orElseThrow().revision()).isEqualTo(1);
    }

    private static BsonDocument body(int bytes) {
        return new BsonDocument("x", new BsonBinary(new byte[bytes]));
    }

    @Test
    void collectionsKnowNothingOfEachOther() {
        DocumentCollection others = store.collection(newName());
        documents.insert(document("a"));
        assertThat(others.insert(document("a"))).isTrue();
        assertThat(others.delete("a")).isTrue();
        assertThat(documents.find("a")).isPresent();
    }

    @Test
    void namesAndLimitsOutOfBoundsAreRefused() {
        for (String name : List.of("", "A", "1a", "a-b", "a.b", "a\"", "sqlite_x", "system", "x".repeat(41))) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.collection(name));
        }
        for (int limit : new int[] {-1, 0, DocumentCollection.MAX_LIMIT + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> documents.due(NOON, limit));
            assertThatIllegalArgumentException().isThrownBy(() -> documents.page("", "", limit));
        }
    }

    @Test
    void itIsWellWhileItIsOpenAndSaysWhenItIsClosed() {
        assertThat(store.health().isWell()).isTrue();
        store.close();
        assertThat(store.health().trouble()).contains(StoreUnavailableException.Category.CLOSED);
        for (Runnable call : List.<Runnable>of(
                () -> documents.find("a"), () -> documents.insert(document("a")), () -> documents.delete("a"))) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(call::run)
                    .extracting(StoreUnavailableException::category)
                    .isEqualTo(StoreUnavailableException.Category.CLOSED);
        }
    }
}
