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
import java.util.stream.Stream;

/** Copies of a data folder's database: out, while a bot runs on it, and back in, while none does. */
public final class BackupRestore {
    /** The folder of the policies that the host added, in a data folder and in a backup. */
    static final String POLICIES = "policies";

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
            check(file);
            Backup.write(file, copy.toAbsolutePath());
        } catch (SQLException e) {
            throw SqliteErrorTranslator.of(e, file.path());
        }
    }

    /**
     * Puts a copy in the place of the folder's database: a file, or a folder that {@link BackupFolder} made, with the
     * policies in it. The copy is looked at as a whole first; what was there before is kept under other names.
     *
     * @return where the database that was there is kept, if there was any
     * @throws StoreUnavailableException when a bot runs on the folder, or when the copy is damaged, a newer version's or no
     *     copy; nothing was changed then
     */
    public static Optional<Path> restore(Path folder, Path copy) {
        refuseForeign(copy);
        List<Path> made = DataFolder.missing(folder);
        boolean done = false;
        try {
            Optional<Path> kept = putBack(folder, copy);
            done = true;
            return kept;
        } finally {
            if (!done) {
                DataFolder.unmake(made);
            }
        }
    }

    /** What a look at the copy alone tells, before anything is touched. */
    private static void refuseForeign(Path copy) {
        try {
            Path database = database(copy);
            if (Files.size(database) == 0
                    || CopyChecksum.isTrue(database).filter(well -> !well).isPresent()) {
                throw noBackup(copy, Optional.empty());
            }
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    Category.FAILED,
                    copy.toAbsolutePath() + " cannot be read (" + DataFolder.reason(e) + "). Nothing was changed.",
                    e);
        }
    }

    @SuppressWarnings("try") // The lock is only held.
    private static Optional<Path> putBack(Path folder, Path copy) {
        DataFolder.make(folder);
        try (FolderLock lock = FolderLock.take(folder)) {
            NativeLibraryLoader.prepare(folder);
            ConnectionFactory file = new ConnectionFactory(folder);
            Path part = file.path().resolveSibling(ConnectionFactory.NAME + ".part");
            Path policies = folder.resolve(POLICIES + ".part");
            boolean taken = false;
            try {
                takeIn(database(copy), copy, part);
                takeInPolicies(copy.resolve(POLICIES), policies);
                taken = true;
            } finally {
                if (!taken) {
                    FileTree.deleteQuietly(part);
                    FileTree.deleteQuietly(policies);
                }
            }
            Optional<Path> kept = Files.exists(file.path()) ? Optional.of(putAside(file)) : Optional.empty();
            putInPlace(policies, folder.resolve(POLICIES));
            Files.move(part, file.path(), StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    /** How many documents of the folder's database are not as they were saved; they are set aside, and the others go on. */
    public static long damagedDocuments(Path folder) {
        Path file = new ConnectionFactory(folder).path();
        try {
            return BackupContents.of(file, file).damaged();
        } catch (SQLException e) {
            throw SqliteErrorTranslator.of(e, file);
        }
    }

    /** The database in a copy, whose files are all there as they were written. */
    private static Path database(Path copy) throws IOException {
        boolean many = Files.isDirectory(copy);
        Path database = many ? copy.resolve(ConnectionFactory.NAME) : copy;
        if (many) {
            Optional<String> problem = ChecksumFile.problem(copy.toAbsolutePath());
            if (problem.isPresent()) {
                throw new StoreUnavailableException(Category.DAMAGED, problem.get() + " Nothing was changed.");
            }
        }
        if (!Files.isRegularFile(database)) {
            String file = String.valueOf(copy.toAbsolutePath());
            throw new StoreUnavailableException(
                    Category.FAILED,
                    Files.exists(copy)
                            ? file + " holds no database, so it is no backup. Nothing was changed."
                            : "There is no file " + file + ". Nothing was changed.");
        }
        return database;
    }

    private static void takeIn(Path database, Path copy, Path part) throws IOException {
        Files.deleteIfExists(part);
        DataFolder.privateFile(part);
        Files.copy(database, part, StandardCopyOption.REPLACE_EXISTING);
        CopyChecksum.strip(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            var unused = BackupContents.of(part, copy.toAbsolutePath());
        } catch (SQLException e) {
            throw noBackup(copy, Optional.of(e));
        } catch (StoreUnavailableException e) {
            throw e.category() == Category.NEWER ? e : noBackup(copy, Optional.of(e));
        }
    }

    private static void takeInPolicies(Path policies, Path part) throws IOException {
        FileTree.delete(part);
        if (Files.isDirectory(policies)) {
            DataFolder.make(part);
            List<Path> files;
            try (Stream<Path> found = Files.list(policies)) {
                files = found.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                Files.copy(file, part.resolve(file.getFileName()));
            }
        }
    }

    /** A backup without policies leaves those alone that are there: nothing that was chosen may be missing. */
    private static void putInPlace(Path part, Path policies) throws IOException {
        if (Files.exists(part)) {
            if (Files.exists(policies)) {
                Files.move(policies, free(policies));
            }
            Files.move(part, policies);
        }
    }

    private static StoreUnavailableException noBackup(Path copy, Optional<Exception> cause) {
        String sentence = copy.toAbsolutePath() + " is no backup, or is damaged. Nothing was changed.";
        return cause.map(known -> new StoreUnavailableException(Category.DAMAGED, sentence, known))
                .orElseGet(() -> new StoreUnavailableException(Category.DAMAGED, sentence));
    }

    /** Whether the file is ours and none of a newer version. */
    private static void check(ConnectionFactory file) throws SQLException {
        try (PreparedConnection reader = file.reader()) {
            SchemaInitializer.check(reader, file.path(), false);
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
