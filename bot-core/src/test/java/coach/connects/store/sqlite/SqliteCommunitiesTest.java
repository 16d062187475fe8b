package coach.connects.store.sqlite;

import coach.connects.store.DocumentStore;
import coach.connects.store.dossier.CommunitiesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The communities in a file. */
class SqliteCommunitiesTest extends CommunitiesContract {
    @TempDir
    Path folder;

    @Override
    protected DocumentStore open() {
        return SqliteStore.open(folder);
    }
}
