package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The form of the file: whose it is, its version, and whether it is whole. */
final class SchemaInitializer {

    /** Of tables and columns; the bodies in them have versions of their own. */
    static final int VERSION = 1;

    /** The four bytes that say in the file's header whose it is: "CnCo". */
    static final int APPLICATION = 0x436e436f;

    /** A check reads the whole file; a larger one would hold up the start, and is read in parts as it is used. */
    private static final long MOST_CHECKED_BYTES = 1L << 30;

    private SchemaInitializer() {}

    /**
     * Whether the last process ended without closing the file. To be asked before the file is opened.
     *
     * <p>Only then is the file checked: a log left behind is what an ended process leaves, and the check reads
     * every page.
     */
    static boolean wasLeftOpen(ConnectionFactory file) {
        try {
            return Files.size(file.log()) > 0 && Files.size(file.path()) <= MOST_CHECKED_BYTES;
        } catch (IOException e) {
            return false; // no log
        }
    }

    /**
     * Looks whose file it is before anything is changed in it, and makes a new one ours.
     *
     * @param used whether a bot kept its data here before
     * @throws StoreUnavailableException when it is another program's, a newer version's, or damaged
     */
    static void open(PreparedConnection writer, ConnectionFactory file, boolean check, boolean used)
            throws SQLException {
        boolean isNew = isNew(writer);
        if (isNew && used) {
            throw lost(file.path());
        }
        if (!isNew) {
            check(writer, file.path(), check);
        }
        writer.execute("PRAGMA journal_mode=WAL");
        if (isNew) {
            writer.execute("BEGIN IMMEDIATE");
            writer.execute("PRAGMA application_id=" + APPLICATION);
            writer.execute("PRAGMA user_version=" + VERSION);
            writer.execute("COMMIT");
        }
    }

    /**
     * Looks whose file it is, and whether it is whole if that is asked; changes nothing.
     *
     * @param named the file as whoever runs the bot knows it
     * @throws StoreUnavailableException when it is another program's, a newer version's, or damaged
     */
    static void check(PreparedConnection reader, Path named, boolean whole) throws SQLException {
        if (reader.number("PRAGMA application_id") != APPLICATION) {
            throw foreign(named);
        }
        long version = reader.number("PRAGMA user_version");
        if (version > VERSION) {
            throw newer(named, version);
        }
        if (whole
                && !reader.query("PRAGMA quick_check(1)", row -> row.getString(1))
                        .get(0)
                        .equals("ok")) {
            throw refusal(Category.DAMAGED, named, "is damaged. Put a backup in its place.");
        }
    }

    /**
     * SQLite would say that a disk does not work, or wait for somebody to write into a pipe.
     *
     * @throws StoreUnavailableException when something is there that is not a file, or that this user may not read
     */
    static void requireFile(Path named) {
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            throw foreign(named);
        }
        if (Files.exists(named) && !Files.isReadable(named)) {
            throw refusal(
                    Category.READ_ONLY, named, "cannot be read. Let the user who runs the bot read and write it.");
        }
    }

    /** The refusal of a file that another program made. */
    static StoreUnavailableException foreign(Path named) {
        return refusal(Category.FOREIGN, named, "is not a file of Connects Coach. Move it away.");
    }

    /** The refusal of a file that a newer version made. */
    static StoreUnavailableException newer(Path named, long version) {
        return refusal(
                Category.NEWER,
                named,
                "was made by a newer version of Connects Coach (layout " + version + ", this one knows " + VERSION
                        + "). Start the newer version.");
    }

    /** The refusal of an empty file where there was a full one. */
    static StoreUnavailableException lost(Path named) {
        return refusal(
                Category.DAMAGED,
                named,
                "holds nothing, though a bot kept its data here before. Put a backup in its place (restore FILE); to begin"
                        + " anew, move everything out of the folder.");
    }

    private static boolean isNew(PreparedConnection reader) throws SQLException {
        return reader.number("PRAGMA application_id") == 0
                && reader.number("PRAGMA user_version") == 0
                && reader.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static StoreUnavailableException refusal(Category category, Path file, String what) {
        return new StoreUnavailableException(category, file + " " + what);
    }
}
