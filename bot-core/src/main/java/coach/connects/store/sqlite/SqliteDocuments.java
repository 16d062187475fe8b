package coach.connects.store.sqlite;

import coach.connects.store.Bodies;
import coach.connects.store.Document;
import coach.connects.store.Documents;
import coach.connects.store.Limits;
import coach.connects.store.StoredId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One collection as a table. */
final class SqliteDocuments implements Documents {

    private static final int BYTES_WITHOUT_BODY = 200;

    private final Table table;
    private final Committer committer;
    private final Readers readers;

    SqliteDocuments(Table table, Committer committer, Readers readers) {
        this.table = table;
        this.committer = committer;
        this.readers = readers;
    }

    /** Makes the table where it is missing. */
    SqliteDocuments create() {
        committer.commit(
                statements -> {
                    statements.execute(table.create());
                    if (statements.number(table.countChecksums()) == 0) {
                        statements.execute(table.addChecksums());
                    }
                    statements.execute(table.createIndex());
                    return true;
                },
                BYTES_WITHOUT_BODY);
        return this;
    }

    @Override
    public Optional<Document> find(String id) {
        String stored = StoredId.write(id);
        return read(table.find(), stored).stream().findFirst();
    }

    @Override
    public boolean insert(Document document) {
        byte[] body = Bodies.write(document.body());
        return write(
                body.length,
                table.insert(),
                StoredId.write(document.id()),
                document.revision(),
                dueAt(document),
                document.schema(),
                body,
                Checksum.of(document.revision(), body));
    }

    @Override
    public boolean replace(Document next, long expectedRevision) {
        Limits.successor(next, expectedRevision);
        byte[] body = Bodies.write(next.body());
        return write(
                body.length,
                table.replace(),
                next.revision(),
                dueAt(next),
                next.schema(),
                body,
                Checksum.of(next.revision(), body),
                StoredId.write(next.id()),
                expectedRevision);
    }

    @Override
    public boolean delete(String id) {
        return write(0, table.delete(), StoredId.write(id));
    }

    @Override
    public boolean delete(String id, long revision) {
        return write(0, table.deleteRevision(), StoredId.write(id), revision);
    }

    @Override
    public List<Document> due(Instant now, int limit) {
        return read(table.due(), now.toEpochMilli(), Limits.limit(limit));
    }

    @Override
    public List<Document> page(String idPrefix, String afterId, int limit) {
        String prefix = StoredId.writePrefix(idPrefix);
        String after = StoredId.writePrefix(afterId);
        String end = StoredId.afterPrefix(idPrefix);
        return after.compareTo(prefix) < 0
                ? read(table.pageFrom(), prefix, end, Limits.limit(limit))
                : read(table.pageAfter(), after, end, Limits.limit(limit));
    }

    private boolean write(int bodyBytes, String sql, @Nullable Object... values) {
        return committer.commit(statements -> statements.update(sql, values) == 1, bodyBytes + BYTES_WITHOUT_BODY);
    }

    private List<Document> read(String sql, Object... values) {
        return readers.read(statements -> statements.query(sql, SqliteDocuments::document, values));
    }

    private static @Nullable Long dueAt(Document document) {
        return document.dueAt().map(Instant::toEpochMilli).orElse(null);
    }

    private static Document document(ResultSet row) throws SQLException {
        long dueAt = row.getLong(3);
        Optional<Instant> due = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(dueAt));
        return new Document(
                StoredId.read(row.getString(1)), row.getLong(2), due, row.getInt(4), Bodies.read(body(row)));
    }

    /** The body as it was saved; one in which something has changed since gets a byte too many, which makes it damaged. */
    private static byte[] body(ResultSet row) throws SQLException {
        byte[] body = row.getBytes(5);
        long kept = row.getLong(6);
        boolean changed = !row.wasNull() && Checksum.contradicts(kept, row.getLong(2), body);
        return changed ? Arrays.copyOf(body, body.length + 1) : body;
    }
}
