package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the file that was opened still stands in its place. Where it was moved away, deleted or replaced, the system goes
 * on writing into what nobody will find again, and says nothing.
 */
final class OpenFileGuard {
    /** Where Linux tells what a process holds open, and how it marks what has no name any more. */
    private static final Path HELD = Path.of("/proc/self/fd");

    private static final String DELETED = " (deleted)";

    private final Path path;
    private volatile @Nullable Object key;
    private volatile boolean wasAway;

    private OpenFileGuard(Path path, @Nullable Object key) {
        this.path = path;
        this.key = key;
    }

    /** The file of this name, which is open now; where nobody can tell which it is, it is always there. */
    static OpenFileGuard at(Path path) {
        try {
            return new OpenFileGuard(path.toRealPath(), keyOf(path));
        } catch (IOException e) {
            return new OpenFileGuard(path, null);
        }
    }

    /** What is wrong when it is gone; empty while it is there, or once it was put back. */
    Optional<StoreUnavailableException> gone() {
        return isGone()
                ? Optional.of(new StoreUnavailableException(
                        Category.LOST,
                        path + " was moved away, deleted or replaced while the bot runs. Nothing is recorded:"
                                + " put it back, or start the bot anew."))
                : Optional.empty();
    }

    private boolean isGone() {
        try {
            Object now = keyOf(path);
            if (now == null || Objects.equals(now, key)) {
                wasAway = false;
            } else if (!wasAway && !hasNoName()) {
                // Some file systems number their files anew.
                key = now;
            } else {
                wasAway = true;
            }
        } catch (NoSuchFileException e) {
            wasAway = key != null;
        } catch (IOException e) {
            // A disk that does not answer is told by the write itself.
            return false;
        }
        return wasAway;
    }

    private static @Nullable Object keyOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** Whether this process holds a file open that was here and has no name any more; what cannot be told is not so. */
    private boolean hasNoName() {
        String gone = path + DELETED;
        try (DirectoryStream<Path> held = Files.newDirectoryStream(HELD)) {
            for (Path one : held) {
                if (Files.isSymbolicLink(one)
                        && Files.readSymbolicLink(one).toString().equals(gone)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
    }
}
