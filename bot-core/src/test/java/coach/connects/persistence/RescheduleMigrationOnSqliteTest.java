package coach.connects.persistence;

import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** In a file. */
class RescheduleMigrationOnSqliteTest extends RescheduleMigrationContract {
    @TempDir
    Path folder;

    @Override
    DocumentStore open() {
        return SqliteStore.open(folder);
    }
}
