package coach.connects.store.sqlite;

import coach.connects.persistence.CommunityRepositoryContract;
import coach.connects.store.DocumentStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The communities in a file. */
class SqliteCommunityRepositoryTest extends CommunityRepositoryContract {
    @TempDir
    Path folder;

    @Override
    protected DocumentStore open() {
        return SqliteStore.open(folder);
    }
}
