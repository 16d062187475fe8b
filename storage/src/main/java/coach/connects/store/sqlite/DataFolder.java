package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The folder that holds the data, and files in it that are nobody else's to read. */
final class DataFolder {

    private DataFolder() {}

    /**
     * Makes the folder where it is missing, open to its owner alone; one that is there keeps its permissions.
     *
     * @throws StoreUnavailableException when it cannot be made
     */
    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder, owner(folder, "rwx------"));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** The folders that {@link #make} would make, innermost first. */
    static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        Path at = folder.toAbsolutePath().normalize();
        while (at != null && !Files.exists(at)) {
            missing.add(at);
            at = at.getParent();
        }
        return missing;
    }

    /** Removes folders that were made for nothing: the innermost with what is in it, others where nothing is. */
    static void unmake(List<Path> made) {
        if (!made.isEmpty() && FileTree.deleteQuietly(made.get(0))) {
            unmakeEmpty(made.subList(1, made.size()));
        }
    }

    /** Removes those of them, innermost first, in which nothing is. */
    static void unmakeEmpty(List<Path> made) {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return; // Somebody else has put something there.
            }
        }
    }

    /** The folder's one true path, whatever links lead to it. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Makes the file where it is missing, for its owner alone to read. */
    static Path privateFile(Path file) throws IOException {
        try {
            return Files.createFile(file, owner(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    /** What a failure on a file means, in one line with the folder's name. */
    static StoreUnavailableException unwritable(Path folder, IOException cause) {
        String where = folder.toAbsolutePath() + " cannot be written (" + reason(cause) + ")";
        return isFull(cause)
                ? new StoreUnavailableException(
                        Category.FULL, where + ": the disk is full. Nothing was changed; free some room.", cause)
                : new StoreUnavailableException(
                        Category.READ_ONLY,
                        "The data folder " + where + ". Make it writable, or set CONNECTS_DATA_DIR to another folder.",
                        cause);
    }

    /** The system's word for a failure, without the path. */
    static String reason(IOException cause) {
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "something else of that name is there";
        }
        return isFull(cause)
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }

    /** By the words of the C library, as the JDK hands on no number: no room, a limit of the process, or of the user. */
    private static boolean isFull(IOException cause) {
        String words = String.valueOf(cause.getMessage());
        return words.contains("No space left") || words.contains("File too large") || words.contains("quota exceeded");
    }

    private static FileAttribute<?>[] owner(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
