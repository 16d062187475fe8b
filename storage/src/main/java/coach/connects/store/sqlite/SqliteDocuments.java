package coach.connects.store.sqlite;

import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.IdEncoding;
import coach.connects.store.StoreLimits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One collection as a table. */
final class SqliteDocuments implements DocumentCollection {

    private static final int BYTES_WITHOUT_BODY = 200;

    private final TableSql table;
    private final GroupCommitWriter commitWriter;
    private final ReadConnectionPool connectionPool;

    SqliteDocuments(TableSql table, GroupCommitWriter commitWriter, ReadConnectionPool connectionPool) {
        this.table = table;
        this.commitWriter = commitWriter;
        this.connectionPool = connectionPool;
    }

    /** Makes the table where it is missing. */
    SqliteDocuments create() {
        commitWriter.commit(
                connection -> {
                    connection.execute(table.create());
                    if (connection.number(table.countChecksums()) == 0) {
                        connection.execute(table.addChecksums());
                    }
                    connection.execute(table.createIndex());
                    return true;
                },
                BYTES_WITHOUT_BODY);
        return this;
    }

    @Override
    public Optional<Document> find(String id) {
        String stored = IdEncoding.write(id);
        return read(table.find(), stored).stream().findFirst();
    }

    @Override
    public boolean insert(Document document) {
        byte[] body = BsonBodies.write(document.body());
        return write(
                body.length,
                table.insert(),
                IdEncoding.write(document.id()),
                document.revision(),
                dueAt(document),
                document.schema(),
                body,
                Checksum.of(document.revision(), body));
    }

    @Override
    public boolean replace(Document next, long expectedRevision) {
        StoreLimits.successor(next, expectedRevision);
        byte[] body = BsonBodies.write(next.body());
        return write(
                body.length,
                table.replace(),
                next.revision(),
                dueAt(next),
                next.schema(),
                body,
                Checksum.of(next.revision(), body),
                IdEncoding.write(next.id()),
                expectedRevision);
    }

    @Override
    public boolean delete(String id) {
        return write(0, table.delete(), IdEncoding.write(id));
    }

    @Override
    public boolean delete(String id, long revision) {
        return write(0, table.deleteRevision(), IdEncoding.write(id), revision);
    }

    @Override
    public List<Document> due(Instant now, int limit) {
        return read(table.due(), now.toEpochMilli(), StoreLimits.limit(limit));
    }

    @Override
    public List<Document> page(String idPrefix, String afterId, int limit) {
        String prefix = IdEncoding.writePrefix(idPrefix);
        String after = IdEncoding.writePrefix(afterId);
        String end = IdEncoding.afterPrefix(idPrefix);
        return after.compareTo(prefix) < 0
                ? read(table.pageFrom(), prefix, end, StoreLimits.limit(limit))
                : read(table.pageAfter(), after, end, StoreLimits.limit(limit));
    }

    private boolean write(int bodyBytes, String sql, @Nullable Object... values) {
        return commitWriter.commit(connection -> connection.update(sql, values) == 1, bodyBytes + BYTES_WITHOUT_BODY);
    }

    private List<Document> read(String sql, Object... values) {
        return connectionPool.read(connection -> connection.query(sql, SqliteDocuments::document, values));
    }

    private static @Nullable Long dueAt(Document document) {
        return document.dueAt().map(Instant::toEpochMilli).orElse(null);
    }

    private static Document document(ResultSet row) throws SQLException {
        long dueAt = row.getLong(3);
        Optional<Instant> due = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(dueAt));
        return new Document(
                IdEncoding.read(row.getString(1)), row.getLong(2), due, row.getInt(4), BsonBodies.read(body(row)));
    }

    /** The body as it was saved; one in which something has changed since gets a byte too many, which makes it damaged. */
    private static byte[] body(ResultSet row) throws SQLException {
        byte[] body = row.getBytes(5);
        long kept = row.getLong(6);
        boolean changed = !row.wasNull() && Checksum.contradicts(kept, row.getLong(2), body);
        return changed ? Arrays.copyOf(body, body.length + 1) : body;
    }
}
