package coach.connects.store.sqlite;

import coach.connects.store.BsonBodies;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreLimits;
import coach.connects.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.BsonDocument;
import org.sqlite.SQLiteConfig;

/**
 * The embedded database: one file in a data folder, for one process at a time. A write that has returned is on the
 * disk, and the file is whole however the process ends.
 */
public final class SqliteStore implements DocumentStore {

    private final FolderLock lock;
    private final ConnectionFactory file;
    private final GroupCommitWriter commitWriter;
    private final ReadConnectionPool connectionPool;
    private final ConcurrentMap<String, SqliteDocuments> collections = new ConcurrentHashMap<>();

    private SqliteStore(FolderLock lock, ConnectionFactory file, PreparedConnection writer) {
        this.lock = lock;
        this.file = file;
        this.commitWriter = new GroupCommitWriter(file, writer);
        this.connectionPool = new ReadConnectionPool(file);
    }

    /** Loads what an opening needs of the driver and of the JDK, without touching anything on the disk. */
    public static void warmUp() {
        // With its first configuration the driver makes formats of dates, for which the JDK loads a language's.
        new SQLiteConfig();
        BsonBodies.write(new BsonDocument());
    }

    /**
     * Opens the database in that folder; makes both where they are missing, readable by their owner alone.
     *
     * @throws StoreUnavailableException when another process has the folder, when it cannot be written, or when its file is
     *     damaged, another program's or a newer version's
     */
    public static SqliteStore open(Path folder) {
        DataFolder.make(folder);
        FolderLock lock = FolderLock.take(folder);
        SqliteStore store = null;
        try {
            NativeLibraryLoader.prepare(folder);
            ConnectionFactory file = new ConnectionFactory(folder);
            SchemaInitializer.requireFile(file.log());
            SchemaInitializer.requireFile(DataFolder.privateFile(file.path()));
            store = new SqliteStore(lock, file, writer(file));
            // An ended process may have erased somebody, who then stands in its log until that is emptied.
            store.erased();
            return store;
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        } finally {
            if (store == null) {
                lock.close();
            }
        }
    }

    private static PreparedConnection writer(ConnectionFactory file) {
        boolean check = SchemaInitializer.wasLeftOpen(file);
        boolean used = InstallationMarker.of(file);
        PreparedConnection writer = null;
        boolean good = false;
        try {
            writer = file.writer();
            SchemaInitializer.open(writer, file, check, used);
            InstallationMarker.mark(file);
            good = true;
            return writer;
        } catch (SQLException e) {
            throw SqliteErrorTranslator.of(e, file.path());
        } finally {
            if (!good && writer != null) {
                closeQuietly(writer);
            }
        }
    }

    private static void closeQuietly(PreparedConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The reason for closing is already on its way to the caller.
        }
    }

    @Override
    public DocumentCollection collection(String name) {
        SqliteDocuments known = collections.get(StoreLimits.collection(name));
        return known != null
                ? known
                : collections.computeIfAbsent(
                        name, key -> new SqliteDocuments(new TableSql(key), commitWriter, connectionPool).create());
    }

    /** The names of the collections that there are, in order. */
    public List<String> collections() {
        return connectionPool.read(connection -> connection.query(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
                row -> row.getString(1)));
    }

    @Override
    public Health health() {
        try {
            // A full disk can be read all the same; some minutes at most pass until something is written again.
            Optional<StoreUnavailableException> failure = commitWriter.failure();
            if (failure.isPresent()) {
                return Health.ill(failure.get());
            }
            connectionPool.read(connection -> connection.number("SELECT count(*) FROM sqlite_schema"));
            return Health.well(file.path() + " answers.");
        } catch (StoreUnavailableException e) {
            return Health.ill(e);
        }
    }

    /** The log goes into the file, in which what is deleted is overwritten; as soon as nobody reads what was before. */
    @Override
    public void erased() {
        commitWriter.emptyLog();
    }

    /**
     * Copies everything, as it is at one moment, into a new file, while others go on reading and writing. The copy is
     * a data folder's {@code connects.db}, complete when it appears.
     *
     * @throws StoreUnavailableException when the copy cannot be written, or is there already
     */
    public void backUpTo(Path copy) {
        connectionPool.read(ignored -> {
            Backup.write(file, copy.toAbsolutePath());
            return true;
        });
    }

    @Override
    public void close() {
        connectionPool.close();
        commitWriter.close();
        lock.close();
    }
}
