package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Copies of a data folder's database: out, while a bot runs on it, and back in, while none does. */
public final class BackupRestore {
    private static final String KEPT = ".replaced-";
    private static final List<String> BESIDE = List.of("", "-wal", "-shm");

    private BackupRestore() {}

    /**
     * Copies the database as it is at one moment into a new file, whoever else reads and writes meanwhile, also in
     * another process.
     *
     * @throws StoreUnavailableException when there is no database, when it is a newer version's, or when the copy cannot be written
     *     or is there already
     */
    public static void backUp(Path folder, Path copy) {
        ConnectionFactory file = new ConnectionFactory(folder);
        if (!Files.isRegularFile(file.path())) {
            throw new StoreUnavailableException(
                    Category.FAILED,
                    "There is no " + file.path() + ". Name the folder of the bot by CONNECTS_DATA_DIR.");
        }
        NativeLibraryLoader.prepare(folder);
        try {
            check(file, file.path(), false);
            Backup.write(file, copy.toAbsolutePath());
        } catch (SQLException e) {
            throw SqliteErrorTranslator.of(e, file.path());
        }
    }

    /**
     * Puts a copy in the place of the folder's database. The copy is looked at as a whole first; what was there before is
     * kept under another name.
     *
     * @return where that is kept, if there was any
     * @throws StoreUnavailableException when a bot runs on the folder, or when the copy is damaged, a newer version's or no copy
     */
    @SuppressWarnings("try") // The lock is only held.
    public static Optional<Path> restore(Path folder, Path copy) {
        DataFolder.make(folder);
        try (FolderLock lock = FolderLock.take(folder)) {
            NativeLibraryLoader.prepare(folder);
            ConnectionFactory file = new ConnectionFactory(folder);
            Path part = file.path().resolveSibling(ConnectionFactory.NAME + ".part");
            takeIn(copy, part);
            Optional<Path> kept = Files.exists(file.path()) ? Optional.of(putAside(file)) : Optional.empty();
            Files.move(part, file.path(), StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    private static void takeIn(Path copy, Path part) throws IOException {
        if (!Files.isRegularFile(copy)) {
            String file = String.valueOf(copy.toAbsolutePath());
            throw new StoreUnavailableException(
                    Category.FAILED,
                    Files.exists(copy)
                            ? file + " is no file, so it is no backup. Nothing was changed."
                            : "There is no file " + file + ". Nothing was changed.");
        }
        Files.deleteIfExists(part);
        DataFolder.privateFile(part);
        Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        boolean good = false;
        try {
            check(ConnectionFactory.of(part), copy.toAbsolutePath(), true);
            good = true;
        } catch (SQLException e) {
            throw noBackup(copy, e);
        } catch (StoreUnavailableException e) {
            throw e.category() == Category.NEWER ? e : noBackup(copy, e);
        } finally {
            if (!good) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static StoreUnavailableException noBackup(Path copy, Exception cause) {
        return new StoreUnavailableException(
                Category.DAMAGED, copy.toAbsolutePath() + " is no backup, or is damaged. Nothing was changed.", cause);
    }

    /** Whether the file is ours and none of a newer version; whole, too, if that is asked. */
    private static void check(ConnectionFactory file, Path named, boolean whole) throws SQLException {
        try (PreparedConnection reader = file.reader()) {
            SchemaInitializer.check(reader, named, whole);
        }
    }

    /** The log goes into the file first, where that can still be done, so that mostly one file is moved. */
    private static Path putAside(ConnectionFactory file) throws IOException {
        try (PreparedConnection writer = file.writer()) {
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // It is damaged, which may be why it is replaced: its files are kept as they are.
        }
        Path kept = free(file.path());
        for (String end : BESIDE) {
            Path from = Path.of(file.path() + end);
            if (Files.exists(from)) {
                Files.move(from, Path.of(kept + end), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return kept;
    }

    private static Path free(Path file) {
        int number = 1;
        while (Files.exists(Path.of(file + KEPT + number))) {
            number++;
        }
        return Path.of(file + KEPT + number);
    }
}
