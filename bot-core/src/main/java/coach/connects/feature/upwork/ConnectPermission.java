package coach.connects.feature.upwork;

import coach.connects.feature.host.HostAdministration;
import coach.connects.marketplace.UpworkAccess.Mode;
import coach.connects.profile.Identity;
import java.util.List;

/**
 * Who may connect here. A host that serves itself alone has one seat: it is an owner's as soon as there are owners, and of
 * whoever is first until then.
 *
 * @param mode whom the host may serve
 * @param administration knows its owners
 */
public record ConnectPermission(Mode mode, HostAdministration administration) {
    /** Whether one freelancer can connect and no more. */
    boolean isForOne() {
        return mode == Mode.OWN_USE;
    }

    /** Whether the one seat is for others than whoever has these identities. */
    boolean isKeptFrom(List<Identity> person) {
        return isForOne() && administration.hasOwners() && !isOwned(person);
    }

    /** Whether whoever has these identities takes the one seat, from whomever it is. */
    boolean isOf(List<Identity> person) {
        return isForOne() && isOwned(person);
    }

    private boolean isOwned(List<Identity> person) {
        return person.stream().anyMatch(administration::isOwner);
    }
}
