package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a copy of the database holds, read as a whole: nothing else tells that it can be gone back to.
 *
 * @param documents how many documents of each collection
 * @param damaged how many of them are not as they were saved: those are set aside, as in the database itself
 */
record BackupContents(Map<String, Long> documents, long damaged) {
    /**
     * Counts what is in the copy.
     *
     * @param named the copy as whoever runs the bot knows it
     * @throws StoreUnavailableException when it is not ours, a newer version's, or damaged as a whole
     */
    static BackupContents of(Path database, Path named) throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        long damaged = 0;
        try (PreparedConnection reader = ConnectionFactory.of(database).reader()) {
            SchemaInitializer.check(reader, named, true);
            List<String> tables = reader.query(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                    row -> row.getString(1));
            for (String table : tables) {
                List<Boolean> changed = changed(reader, table);
                counted.put(table, (long) changed.size());
                damaged += changed.stream().filter(one -> one).count();
            }
        }
        return new BackupContents(counted, damaged);
    }

    /** Of each document whether it is another one than was saved. */
    private static List<Boolean> changed(PreparedConnection reader, String table) throws SQLException {
        String columns = reader.number(new TableSql(table).countChecksums()) == 0
                ? "revision, body, NULL"
                : "revision, body, checksum";
        return reader.query("SELECT " + columns + " FROM \"" + table + "\"", row -> {
            byte[] body = row.getBytes(2);
            long kept = row.getLong(3);
            return !row.wasNull() && Checksum.contradicts(kept, row.getLong(1), body);
        });
    }
}
