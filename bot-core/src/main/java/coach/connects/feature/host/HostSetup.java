package coach.connects.feature.host;

import java.util.Optional;
import java.util.Set;

/**
 * How the host set the bot up, as far as the core goes by it.
 *
 * @param info who hosts it
 * @param owners the people who may say {@code /host}, as {@code PLATFORM:ID}
 * @param forgetAfter how long somebody may be away before they are erased; empty: for ever
 * @param backupDays for how many days backups may hold what was erased; 0 where the bot makes none
 * @param machine the process around the core
 */
public record HostSetup(
        HostInfo info, Set<String> owners, Optional<AwayLimit> forgetAfter, int backupDays, HostRuntime machine) {
    /** A host who set nothing up. */
    public static final HostSetup NONE =
            new HostSetup(HostInfo.UNTOLD, Set.of(), Optional.empty(), 0, HostRuntime.NONE);

    public HostSetup {
        owners = Set.copyOf(owners);
    }
}
