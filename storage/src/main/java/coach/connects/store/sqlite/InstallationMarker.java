package coach.connects.store.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a bot kept its data in a folder before. An empty database there is none of a new bot, but one that was lost:
 * whoever started on it would tell everybody that they have nothing.
 */
final class InstallationMarker {
    /** Stands in the folder from the first start on. */
    static final String MARK = "connects.made";

    /** What earlier versions left there: databases that a restored one replaced. */
    private static final String OLDER_MARKS = ConnectionFactory.NAME + ".replaced-*";

    private InstallationMarker() {}

    /** Whether one did. To be asked before the file is opened, which may remove a log that it takes for none of its own. */
    static boolean of(ConnectionFactory file) {
        Path folder = file.folder();
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, OLDER_MARKS)) {
            return Files.exists(folder.resolve(MARK))
                    || holds(file.log())
                    || older.iterator().hasNext();
        } catch (IOException e) {
            return false; // no folder
        }
    }

    /** Marks the folder. Where that fails, the next start does it. */
    static void mark(ConnectionFactory file) {
        try {
            DataFolder.privateFile(file.folder().resolve(MARK));
        } catch (IOException e) {
            // A disk that is full or read-only: the database's own writes say so.
        }
    }

    private static boolean holds(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }
}
