package coach.connects.reminder;

import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody can be reached.
 *
 * @param last the identity that they used last
 * @param closed the identities to which nothing is sent any more, until they are heard from
 * @param refused the identities that did not let in what was sent to them last; that somebody is heard from in a server does
 *     not tell that they can be reached again
 */
public record Reachability(Optional<Identity> last, List<Identity> closed, List<Identity> refused) {
    public static final Reachability UNKNOWN = new Reachability(Optional.empty(), List.of(), List.of());

    public Reachability {
        closed = List.copyOf(closed);
        refused = List.copyOf(refused);
    }

    /**
     * They did something: what is sent to them is worth another try.
     *
     * @param directly whether they did it where the bot writes to them, so that they can be reached there
     */
    public Reachability heardFrom(Identity identity, boolean directly) {
        boolean known = last.filter(identity::equals).isPresent() && !closed.contains(identity);
        boolean cleared = directly && refused.contains(identity);
        return known && !cleared
                ? this
                : new Reachability(
                        Optional.of(identity),
                        without(closed, identity),
                        directly ? without(refused, identity) : refused);
    }

    public Reachability closedTo(Identity identity) {
        return new Reachability(last, with(closed, identity), with(refused, identity));
    }

    /** Something that was sent to them was let in. */
    public Reachability reached(Identity identity) {
        return refused.contains(identity) ? new Reachability(last, closed, without(refused, identity)) : this;
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

    private static List<Identity> with(List<Identity> identities, Identity identity) {
        List<Identity> more = new ArrayList<>(without(identities, identity));
        more.add(identity);
        return more;
    }

    private static List<Identity> without(List<Identity> identities, Identity identity) {
        return identities.stream().filter(one -> !one.equals(identity)).toList();
    }

    private static boolean isOn(Identity identity, Optional<String> platform) {
        return platform.filter(identity.platform()::equals).isPresent();
    }
}
