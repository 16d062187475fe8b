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

/** A copy of the file as it is at one moment, made while others read and write. */
final class Backup {

    private Backup() {}

    /** Writes it beside its name first: a copy that is there is whole. */
    static void write(ConnectionFactory file, Path copy) {
        if (Files.exists(copy)) {
            throw new StoreUnavailableException(Category.FAILED, copy + " is there already; name a new file.");
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        boolean done = false;
        try {
            Files.deleteIfExists(part);
            DataFolder.privateFile(part);
            try (PreparedConnection own = file.writer()) {
                own.update("VACUUM INTO ?", part.toString());
            }
            CopyChecksum.append(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } catch (SQLException e) {
            throw SqliteErrorTranslator.of(e, copy);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    Category.READ_ONLY, copy + " cannot be written (" + DataFolder.reason(e) + ").", e);
        } finally {
            if (!done) {
                FileTree.deleteQuietly(part);
                FileTree.deleteQuietly(Path.of(part + "-journal"));
            }
        }
    }
}
