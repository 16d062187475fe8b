package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backups that the bot makes by itself: a folder each below the data folder, named by its minute in UTC, with the
 * database, the policies that the host added, and the checksums of both. One that is there is whole: it was opened, counted
 * and compared before it got its name. Older ones go by {@link BackupRotation}.
 */
public final class BackupFolder {
    /** The folder of all backups, below the data folder. */
    public static final String NAME = "backups";

    private static final String PART = ".part";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");
    /** Room that a backup leaves on the disk, beside twice what is in the database. */
    private static final long SPARE_BYTES = 16L << 20;
    /** No more files than this are looked at in a folder. */
    private static final int MOST_FILES = 10_000;

    private final Path data;
    private final Path folder;

    private BackupFolder(Path data) {
        this.data = data;
        this.folder = data.resolve(NAME);
    }

    /** Those of this data folder, whether there are any or not. */
    public static BackupFolder of(Path data) {
        return new BackupFolder(data);
    }

    /**
     * A backup that is there.
     *
     * @param madeAt the minute that it was made
     */
    public record Stored(Path path, Instant madeAt) {
        /** Its name, which is its minute in UTC. */
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    /**
     * What a look at a backup found.
     *
     * @param documents how many documents of each collection it holds; none where it is damaged
     * @param damaged how many of them were damaged before it was made, and are set aside
     * @param problem what is wrong with it, in one line
     */
    public record Checked(Map<String, Long> documents, long damaged, Optional<String> problem) {
        private static Checked wrong(String problem) {
            return new Checked(Map.of(), 0, Optional.of(problem));
        }
    }

    /** Those that are there, newest first. */
    public List<Stored> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .flatMap(path -> stored(path).stream())
                    .sorted(Comparator.comparing(Stored::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new StoreUnavailableException(Category.FAILED, "The folder " + folder + " cannot be read.", e);
        }
    }

    private static Optional<Stored> stored(Path path) {
        try {
            Instant madeAt = LocalDateTime.parse(String.valueOf(path.getFileName()), MINUTE)
                    .toInstant(ZoneOffset.UTC);
            return Files.isDirectory(path) ? Optional.of(new Stored(path, madeAt)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes one of what is there at one moment, while others read and write, and looks at it as whoever restores it would.
     *
     * @param policies the files that the host added to the rules
     * @throws StoreUnavailableException in one line, when it could not be made; nothing of it is left then
     */
    public Stored write(Instant now, List<Path> policies) {
        DataFolder.make(folder);
        Path whole = folder.resolve(MINUTE.format(now.atOffset(ZoneOffset.UTC)));
        Path part = folder.resolve(whole.getFileName() + PART);
        boolean done = false;
        try {
            clearParts();
            needRoom();
            DataFolder.make(part);
            BackupRestore.backUp(data, part.resolve(ConnectionFactory.NAME));
            copyPolicies(policies, part);
            ChecksumFile.write(part);
            Checked checked = check(part);
            if (checked.problem().isPresent()) {
                throw new StoreUnavailableException(
                        Category.DAMAGED, checked.problem().get());
            }
            FileTree.delete(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            done = true;
            return stored(whole).orElseThrow();
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        } finally {
            if (!done) {
                FileTree.deleteQuietly(part);
            }
        }
    }

    private static void copyPolicies(List<Path> policies, Path part) throws IOException {
        if (!policies.isEmpty()) {
            Path beside = DataFolder.make(part.resolve(BackupRestore.POLICIES));
            for (Path policy : policies) {
                Files.copy(policy, beside.resolve(policy.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** A full disk would end the bot's own work too, so a backup that would fill it is not begun. */
    private void needRoom() throws IOException {
        ConnectionFactory file = new ConnectionFactory(data);
        long bytes = size(file.path()) + size(file.log()) + SPARE_BYTES;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new StoreUnavailableException(
                    Category.FULL,
                    "The disk with " + folder + " has no room for a backup: it needs " + (bytes >> 20) + " MB, and "
                            + (free >> 20) + " MB are free. Nothing was written.");
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What an earlier one left that was cut short. */
    private void clearParts() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.limit(MOST_FILES)
                    .filter(path -> path.toString().endsWith(PART))
                    .toList();
        }
        left.forEach(FileTree::deleteQuietly);
    }

    /** Looks whether everything in a backup is as it was written, and counts what is in it; changes nothing. */
    public static Checked check(Path backup) {
        try {
            Optional<String> problem = ChecksumFile.problem(backup);
            if (problem.isPresent()) {
                return Checked.wrong(problem.get());
            }
            BackupContents contents = BackupContents.of(backup.resolve(ConnectionFactory.NAME), backup);
            return new Checked(contents.documents(), contents.damaged(), Optional.empty());
        } catch (StoreUnavailableException e) {
            return Checked.wrong(e.sentence());
        } catch (SQLException | IOException e) {
            return Checked.wrong(backup + " cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /**
     * Removes those that are too many or too old ({@link BackupRotation}).
     *
     * @return those that are gone
     */
    public List<Stored> rotate(Instant now) {
        List<Stored> gone = new ArrayList<>();
        for (Stored one : BackupRotation.over(list(), now)) {
            if (FileTree.deleteQuietly(one.path())) {
                gone.add(one);
            }
        }
        return gone;
    }
}
