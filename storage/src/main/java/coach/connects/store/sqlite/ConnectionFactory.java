package coach.connects.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/** The database's file, and how connections to it are set. */
final class ConnectionFactory {

    static final String NAME = "connects.db";

    /** How long to wait for somebody else's tool that holds the file, before saying so. */
    private static final int BUSY_MILLIS = 5_000;

    /** How long to wait for those who still read what was before, while the writes of others wait too. */
    private static final int EMPTYING_MILLIS = 100;

    /** A log that grew in a burst gives its room back down to this. */
    private static final int LOG_BYTES = 16 * 1024 * 1024;

    /** A connection's page cache; a negative figure means KiB. */
    private static final int CACHE = -1_024;

    private static final String SCHEME = "jdbc:sqlite:";

    private final Path path;
    private final String uri;

    ConnectionFactory(Path folder) {
        this(folder.resolve(NAME).toAbsolutePath(), true);
    }

    private ConnectionFactory(Path file, boolean absolute) {
        path = absolute ? file : file.toAbsolutePath();
        // A URI, because the driver takes a plain path's question mark for the beginning of settings.
        uri = path.toUri().toString();
    }

    static ConnectionFactory of(Path file) {
        return new ConnectionFactory(file, false);
    }

    Path path() {
        return path;
    }

    Path folder() {
        return path.resolveSibling(".").normalize();
    }

    /** The log of commits that are not in the file yet; it is there while somebody has the file open. */
    Path log() {
        return path.resolveSibling(NAME + "-wal");
    }

    /**
     * A connection that writes: every commit waits for the disk, and what is erased is overwritten, so that an
     * erased person is not left behind in unused pages. Commits go to a log beside the file once the layout says so.
     */
    PreparedConnection writer() throws SQLException {
        Properties settings = common();
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("journal_size_limit", Integer.toString(LOG_BYTES));
        return open(settings);
    }

    PreparedConnection reader() throws SQLException {
        Properties settings = common();
        PreparedConnection reader = open(settings);
        reader.execute("PRAGMA query_only=true");
        return reader;
    }

    /**
     * Moves what is in the log into the file, and empties the log.
     *
     * @return false when somebody still reads what was before: then the log stays, and a later try may do it
     */
    static boolean emptyLog(PreparedConnection writer) throws SQLException {
        writer.execute("PRAGMA busy_timeout=" + EMPTYING_MILLIS);
        try {
            return writer.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        } finally {
            writer.execute("PRAGMA busy_timeout=" + BUSY_MILLIS);
        }
    }

    private static Properties common() {
        Properties settings = new Properties();
        settings.setProperty(
                "open_mode", Integer.toString(SQLiteOpenMode.READWRITE.flag | SQLiteOpenMode.OPEN_URI.flag));
        settings.setProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
        settings.setProperty("cache_size", Integer.toString(CACHE));
        settings.setProperty("jdbc.get_generated_keys", "false");
        return settings;
    }

    private PreparedConnection open(Properties settings) throws SQLException {
        return new PreparedConnection(new JDBC4Connection(SCHEME + uri, uri, settings));
    }
}
