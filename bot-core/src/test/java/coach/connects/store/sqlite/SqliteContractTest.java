package coach.connects.store.sqlite;

import coach.connects.store.DocumentStore;
import coach.connects.store.DocumentsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteContractTest extends DocumentsContract {

    @TempDir
    private Path folder;

    @Override
    protected DocumentStore open() {
        return SqliteStore.open(folder);
    }
}
