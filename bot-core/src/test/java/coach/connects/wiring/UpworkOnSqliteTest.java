package coach.connects.wiring;

import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;

class UpworkOnSqliteTest extends UpworkContract {
    @Override
    DocumentStore store(Path folder) {
        return SqliteStore.open(folder);
    }
}
