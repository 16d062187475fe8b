package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a copy of the database holds, read as a whole: nothing else tells that it can be gone back to. */
final class BackupContents {
    private BackupContents() {}

    /**
     * How many documents of each collection the copy holds, when it is whole and every body in it is as it was saved.
     *
     * @param named the copy as whoever runs the bot knows it
     * @throws StoreUnavailableException when it is not ours, a newer version's, or damaged
     */
    static Map<String, Long> count(Path database, Path named) throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        try (PreparedConnection reader = ConnectionFactory.of(database).reader()) {
            SchemaInitializer.check(reader, named, true);
            List<String> tables = reader.query(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                    row -> row.getString(1));
            for (String table : tables) {
                counted.put(table, wholeDocuments(reader, table, named));
            }
        }
        return counted;
    }

    private static long wholeDocuments(PreparedConnection reader, String table, Path named) throws SQLException {
        String columns = reader.number(new TableSql(table).countChecksums()) == 0
                ? "revision, body, NULL"
                : "revision, body, checksum";
        List<Boolean> changed = reader.query("SELECT " + columns + " FROM \"" + table + "\"", row -> {
            byte[] body = row.getBytes(2);
            long kept = row.getLong(3);
            return !row.wasNull() && Checksum.contradicts(kept, row.getLong(1), body);
        });
        long damaged = changed.stream().filter(one -> one).count();
        if (damaged > 0) {
            throw new StoreUnavailableException(
                    Category.DAMAGED, named + " is damaged: " + damaged + " documents are not as they were saved.");
        }
        return changed.size();
    }
}
