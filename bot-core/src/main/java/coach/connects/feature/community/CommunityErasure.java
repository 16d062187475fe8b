package coach.connects.feature.community;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommunityEffect;
import coach.connects.profile.Identity;
import java.util.List;

/** Somebody who is erased leaves the groups too: what they shared and thought goes, and what the groups read of it. */
public final class CommunityErasure {
    private CommunityErasure() {}

    /** Takes the person of this event out of every group's cards, those that stand in its chat among them. */
    public static CommunityEffect of(CommandContext context) {
        List<Identity> person = context.state().identities();
        return communities -> PostedCardUpdater.anew(context, communities, communities.forget(person));
    }
}
