package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of SQLite means for whoever runs the bot. */
final class SqliteErrorTranslator {

    /** The low byte of a result code is the kind, what is above it the detail. */
    private static final int KIND = 0xff;

    private SqliteErrorTranslator() {}

    static StoreUnavailableException of(SQLException cause, Path file) {
        SQLiteErrorCode code = code(cause);
        Category category = category(code);
        return new StoreUnavailableException(category, sentence(category, file) + " (" + code.name() + ")", cause);
    }

    static StoreUnavailableException closed() {
        return new StoreUnavailableException(Category.CLOSED, "The database is closed: the program is stopping.");
    }

    private static SQLiteErrorCode code(SQLException cause) {
        return cause instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static SQLiteErrorCode kind(SQLiteErrorCode code) {
        return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & KIND);
    }

    private static Category category(SQLiteErrorCode code) {
        // A sync that fails leaves whole frames in the log: after a crash they may count, or be overwritten.
        if (code == SQLiteErrorCode.SQLITE_IOERR_FSYNC || code == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC) {
            return Category.UNCLEAR;
        }
        return switch (kind(code)) {
            case SQLITE_FULL -> Category.FULL;
            case SQLITE_READONLY, SQLITE_PERM -> Category.READ_ONLY;
            case SQLITE_CANTOPEN -> Category.LOST;
            case SQLITE_BUSY, SQLITE_LOCKED -> Category.BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Category.DAMAGED;
            default -> Category.FAILED;
        };
    }

    private static String sentence(Category category, Path file) {
        return switch (category) {
            case FULL -> "The disk with " + file + " is full. Nothing was written; free some room.";
            case READ_ONLY -> file + " cannot be written. Give its owner back the right to write it.";
            case LOST -> file + " cannot be opened. See whether its folder and disk are there.";
            case BUSY -> file + " is held by another program. Close that one; then it goes on by itself.";
            case DAMAGED -> file + " is damaged. Stop, and put a backup in its place.";
            case UNCLEAR -> "The disk with " + file + " failed while saving. Look at the disk.";
            default -> file + " failed. See whether its disk works.";
        };
    }
}
