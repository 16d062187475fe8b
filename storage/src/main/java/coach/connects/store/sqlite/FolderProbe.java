package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a bot could keep its data in a folder, and leaves the folder as it was: also beside a bot that runs on it. No
 * database is opened.
 */
public final class FolderProbe {
    /** A first start writes about as much. */
    private static final int ROOM = 256 * 1024;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Of the header, and where in it the file's version and its program stand. */
    private static final int HEADER = 100;

    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;

    private FolderProbe() {}

    /** What keeps files from being written there, in one line with what to do; empty when nothing does. */
    public static Optional<String> writing(Path folder) {
        List<Path> missing = DataFolder.missing(folder);
        try {
            Path probe = Files.createTempFile(DataFolder.make(folder), "check", ".part");
            try {
                Files.write(probe, new byte[ROOM]);
            } finally {
                Files.delete(probe);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(DataFolder.unwritable(folder, e).sentence());
        } catch (StoreUnavailableException e) {
            return Optional.of(e.sentence());
        } finally {
            DataFolder.unmakeEmpty(missing);
        }
    }

    /** What is wrong with the database in it, as far as its header tells; empty where there is none. */
    public static Optional<String> database(Path folder) {
        ConnectionFactory file = new ConnectionFactory(folder);
        try {
            boolean used = InstallationMarker.of(file);
            if (!Files.exists(file.path()) || (Files.isRegularFile(file.path()) && Files.size(file.path()) == 0)) {
                return used ? Optional.of(SchemaInitializer.lost(file.path()).sentence()) : Optional.empty();
            }
            if (!Files.isRegularFile(file.path())) {
                return Optional.of(SchemaInitializer.foreign(file.path()).sentence());
            }
            // What a process that still runs, or was killed, wrote last stands in its log alone.
            boolean logged = Files.exists(file.log()) && Files.size(file.log()) > 0;
            return logged ? Optional.empty() : header(file.path());
        } catch (IOException e) {
            return Optional.of(file.path() + " cannot be read (" + DataFolder.reason(e)
                    + "). Let the user who runs the bot read it.");
        }
    }

    private static Optional<String> header(Path file) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        }
        boolean database = header.length == HEADER && Arrays.equals(Arrays.copyOf(header, MAGIC.length), MAGIC);
        if (!database || ByteBuffer.wrap(header).getInt(APPLICATION_AT) != SchemaInitializer.APPLICATION) {
            return Optional.of(SchemaInitializer.foreign(file).sentence());
        }
        int version = ByteBuffer.wrap(header).getInt(VERSION_AT);
        return version > SchemaInitializer.VERSION
                ? Optional.of(SchemaInitializer.newer(file, version).sentence())
                : Optional.empty();
    }
}
