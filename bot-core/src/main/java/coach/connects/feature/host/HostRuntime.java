package coach.connects.feature.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the process around the core knows and can do for whoever hosts it. */
public interface HostRuntime {
    /** Nothing is known, and nothing can be done. */
    HostRuntime NONE = new HostRuntime() {};

    /** The version that runs. */
    default String version() {
        return "";
    }

    /** What is wrong, and what is to be known though nothing is, a sentence each; none names a person. */
    default List<String> findings() {
        return List.of();
    }

    /** Whether it can make backups. */
    default boolean backsUp() {
        return false;
    }

    /** When the newest backup was made. */
    default Optional<Instant> lastBackup() {
        return Optional.empty();
    }

    /** Makes a backup now; what came of it, which is said to who asked. */
    default Backup backUp() {
        return new Backup(false, "");
    }

    /**
     * What came of a backup.
     *
     * @param made whether there is one more
     * @param what its name, or why there is none
     */
    record Backup(boolean made, String what) {}
}
