package coach.connects.command.community;

import coach.connects.command.Deed;
import coach.connects.command.Turn;
import coach.connects.freelancer.Identity;
import java.util.List;

/** Somebody who is erased leaves the groups too: what they shared and thought goes, and what the groups read of it. */
public final class Leaving {
    private Leaving() {}

    /** Takes whoever this turn is about out of every group's cards, those that stand in its chat among them. */
    public static Deed of(Turn turn) {
        List<Identity> person = turn.dossier().identities();
        return communities -> Copies.anew(turn, communities, communities.forget(person));
    }
}
