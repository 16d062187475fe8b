package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time on a data folder: the lock on a file in it, which the system takes back however the process
 * ends. The file holds the number of the process, for the message to the next one.
 */
final class FolderLock implements AutoCloseable {

    static final String FILE = "connects.lock";

    /** The locked byte lies behind the text, so that another process can read the text on every system. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final int LONGEST_TEXT = 20;

    /**
     * The folders this process holds. Asked before the file is touched: to close any channel on a file gives back
     * all of a process's POSIX locks on it, so a second try in this process would silently let others in.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Locks the folder.
     *
     * @throws StoreUnavailableException when another process, or another store in this one, has it
     */
    static FolderLock take(Path folder) {
        Path real = DataFolder.real(folder);
        if (!HELD.add(real)) {
            throw taken(folder, "this process");
        }
        FolderLock lock = null;
        try {
            lock = lockFile(real);
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(real);
            }
        }
    }

    private static FolderLock lockFile(Path folder) {
        FileChannel channel = null;
        try {
            Path file = DataFolder.privateFile(folder.resolve(FILE));
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw taken(folder, holder(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            close(channel);
            throw DataFolder.unwritable(folder, e);
        } catch (StoreUnavailableException e) {
            close(channel);
            throw e;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        String pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
        boolean isNumber = !pid.isEmpty() && pid.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? "process " + pid : "another process";
    }

    private static StoreUnavailableException taken(Path folder, String holder) {
        return new StoreUnavailableException(
                Category.IN_USE,
                "The data folder " + folder.toAbsolutePath() + " is in use by " + holder
                        + ". Stop that one, or set CONNECTS_DATA_DIR to another folder.");
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process at the latest; there is nothing to save here.
        }
    }

    @Override
    public void close() {
        close(channel);
        HELD.remove(folder);
    }
}
