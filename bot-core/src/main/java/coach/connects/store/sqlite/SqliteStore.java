package coach.connects.store.sqlite;

import coach.connects.store.Bodies;
import coach.connects.store.DocumentStore;
import coach.connects.store.Documents;
import coach.connects.store.Health;
import coach.connects.store.Limits;
import coach.connects.store.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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
    private final SqliteFile file;
    private final Committer committer;
    private final Readers readers;
    private final ConcurrentMap<String, SqliteDocuments> collections = new ConcurrentHashMap<>();

    private SqliteStore(FolderLock lock, SqliteFile file, Statements writer) {
        this.lock = lock;
        this.file = file;
        this.committer = new Committer(file, writer);
        this.readers = new Readers(file);
    }

    /** Loads what an opening needs of the driver and of the JDK, without touching anything on the disk. */
    public static void warmUp() {
        // With its first configuration the driver makes formats of dates, for which the JDK loads a language's.
        new SQLiteConfig();
        Bodies.write(new BsonDocument());
    }

    /**
     * Opens the database in that folder; makes both where they are missing, readable by their owner alone.
     *
     * @throws StoreUnavailable when another process has the folder, when it cannot be written, or when its file is
     *     damaged, another program's or a newer version's
     */
    public static SqliteStore open(Path folder) {
        DataFolder.make(folder);
        FolderLock lock = FolderLock.take(folder);
        SqliteStore store = null;
        try {
            NativeLibrary.prepare(folder);
            SqliteFile file = new SqliteFile(folder);
            DataFolder.privateFile(file.path());
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

    private static Statements writer(SqliteFile file) {
        boolean check = Layout.wasLeftOpen(file);
        boolean used = UsedBefore.of(file);
        Statements writer = null;
        boolean good = false;
        try {
            writer = file.writer();
            Layout.open(writer, file, check, used);
            UsedBefore.mark(file);
            good = true;
            return writer;
        } catch (SQLException e) {
            throw SqliteFailure.of(e, file.path());
        } finally {
            if (!good && writer != null) {
                closeQuietly(writer);
            }
        }
    }

    private static void closeQuietly(Statements statements) {
        try {
            statements.close();
        } catch (SQLException e) {
            // The reason for closing is already on its way to the caller.
        }
    }

    @Override
    public Documents collection(String name) {
        SqliteDocuments known = collections.get(Limits.collection(name));
        return known != null
                ? known
                : collections.computeIfAbsent(
                        name, key -> new SqliteDocuments(new Table(key), committer, readers).create());
    }

    /** The names of the collections that there are, in order. */
    public List<String> collections() {
        return readers.read(statements -> statements.query(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
                row -> row.getString(1)));
    }

    @Override
    public Health health() {
        try {
            readers.read(statements -> statements.number("SELECT count(*) FROM sqlite_schema"));
            return Health.well(file.path() + " answers.");
        } catch (StoreUnavailable e) {
            return Health.ill(e);
        }
    }

    /** The log goes into the file, in which what is deleted is overwritten; as soon as nobody reads what was before. */
    @Override
    public void erased() {
        committer.emptyLog();
    }

    /**
     * Copies everything, as it is at one moment, into a new file, while others go on reading and writing. The copy is
     * a data folder's {@code connects.db}, complete when it appears.
     *
     * @throws StoreUnavailable when the copy cannot be written, or is there already
     */
    public void backUpTo(Path copy) {
        readers.read(ignored -> {
            Backup.write(file, copy.toAbsolutePath());
            return true;
        });
    }

    @Override
    public void close() {
        readers.close();
        committer.close();
        lock.close();
    }
}
