package coach.connects.reminder;

import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody can be reached.
 *
 * @param last the identity that they used last
 * @param closed the identities to which nothing can be sent any more, until they write again
 */
public record Reachability(Optional<Identity> last, List<Identity> closed) {
    public static final Reachability UNKNOWN = new Reachability(Optional.empty(), List.of());

    public Reachability {
        closed = List.copyOf(closed);
    }

    public Reachability heardFrom(Identity identity) {
        boolean same = last.filter(identity::equals).isPresent() && !closed.contains(identity);
        return same ? this : new Reachability(Optional.of(identity), without(identity));
    }

    public Reachability closedTo(Identity identity) {
        List<Identity> more = new ArrayList<>(without(identity));
        more.add(identity);
        return new Reachability(last, more);
    }

    /** The ways to them that are open: the platform they chose, then the identity used last, then the others. */
    public List<Identity> open(List<Identity> identities, Optional<String> chosen) {
        List<Identity> open = new ArrayList<>(identities);
        last.filter(identities::contains).ifPresent(identity -> {
            open.remove(identity);
            open.add(0, identity);
        });
        open.sort((one, other) -> Boolean.compare(isOn(other, chosen), isOn(one, chosen)));
        open.removeAll(closed);
        return List.copyOf(open);
    }

    private List<Identity> without(Identity identity) {
        return closed.stream().filter(one -> !one.equals(identity)).toList();
    }

    private static boolean isOn(Identity identity, Optional<String> platform) {
        return platform.filter(identity.platform()::equals).isPresent();
    }
}
