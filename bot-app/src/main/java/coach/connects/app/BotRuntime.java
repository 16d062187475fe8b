package coach.connects.app;

import coach.connects.feature.host.HostRuntime;
import coach.connects.store.StoreUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What this process knows and can do for whoever hosts it. */
final class BotRuntime implements HostRuntime {
    private final Optional<BackupSchedule> backups;
    private volatile Supplier<List<String>> findings = List::of;

    /** With these backups; none where the data is on a server. */
    BotRuntime(Optional<BackupSchedule> backups) {
        this.backups = backups;
    }

    /** What is wrong or to be known is said by this. */
    void watchedBy(Supplier<List<String>> what) {
        findings = what;
    }

    @Override
    public String version() {
        return Optional.ofNullable(BotRuntime.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    @Override
    public List<String> findings() {
        return findings.get();
    }

    @Override
    public boolean backsUp() {
        return backups.isPresent();
    }

    @Override
    public Optional<Instant> lastBackup() {
        return backups.flatMap(BackupSchedule::newest);
    }

    @Override
    public Backup backUp() {
        try {
            return new Backup(true, backups.orElseThrow().make().name());
        } catch (StoreUnavailableException e) {
            return new Backup(false, e.sentence());
        }
    }
}
