package coach.connects.store.sqlite;

import coach.connects.store.DocumentCollectionContract;
import coach.connects.store.DocumentStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteContractTest extends DocumentCollectionContract {

    @TempDir
    private Path folder;

    @Override
    protected DocumentStore open() {
        return SqliteStore.open(folder);
    }
}
