package coach.connects.store.sqlite;

/**
 * The statements of one collection's table. The columns beside the body are what is asked for; the body comes last,
 * where a long one spills over without being read for the others; its checksum stands behind it, where older files got it.
 *
 * @param name a checked collection name
 */
record TableSql(String name) {

    private static final String DOCUMENT = "id, revision, due_at, schema, body, checksum";

    String create() {
        return "CREATE TABLE IF NOT EXISTS \"" + name + "\" (id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL,"
                + " due_at INTEGER, schema INTEGER NOT NULL, body BLOB NOT NULL, checksum INTEGER)";
    }

    /** How many columns there are for checksums: none where an older version made the table. */
    String countChecksums() {
        return "SELECT count(*) FROM pragma_table_info('" + name + "') WHERE name = 'checksum'";
    }

    String addChecksums() {
        return "ALTER TABLE \"" + name + "\" ADD COLUMN checksum INTEGER";
    }

    /** Only what is due at some time stands in the index. */
    String createIndex() {
        return "CREATE INDEX IF NOT EXISTS \"" + name + "_due\" ON \"" + name + "\" (due_at) WHERE due_at IS NOT NULL";
    }

    String find() {
        return select("id = ?");
    }

    String insert() {
        return "INSERT INTO \"" + name + "\" (" + DOCUMENT + ") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";
    }

    String replace() {
        return "UPDATE \"" + name + "\" SET revision = ?, due_at = ?, schema = ?, body = ?, checksum = ?"
                + " WHERE id = ? AND revision = ?";
    }

    String delete() {
        return "DELETE FROM \"" + name + "\" WHERE id = ?";
    }

    String deleteRevision() {
        return delete() + " AND revision = ?";
    }

    String due() {
        return select("due_at <= ? ORDER BY due_at LIMIT ?");
    }

    String pageFrom() {
        return select("id >= ? AND id < ? ORDER BY id LIMIT ?");
    }

    String pageAfter() {
        return select("id > ? AND id < ? ORDER BY id LIMIT ?");
    }

    private String select(String which) {
        return "SELECT " + DOCUMENT + " FROM \"" + name + "\" WHERE " + which;
    }
}
