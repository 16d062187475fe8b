package coach.connects.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder with what is in it; links in it are removed, and not followed. */
final class FileTree {
    private static final Logger LOG = LoggerFactory.getLogger(FileTree.class);
    private static final int DEEPEST = 3;

    private FileTree() {}

    /** Removes it, where it is there. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(root, DEEPEST)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** Removes it, or says in the log that it is left; whether it is gone. */
    static boolean deleteQuietly(Path root) {
        try {
            delete(root);
            return true;
        } catch (IOException e) {
            LOG.warn("{} is left: {}", root, e.toString());
            return false;
        }
    }
}
