package coach.connects.chat;

import coach.connects.profile.Identity;
import java.util.List;

/** Who belongs to a group, asked of its platform at the moment of the act: what a group knows is for its members alone. */
@FunctionalInterface
public interface GroupMembers {
    /** Whether somebody belongs to a group, as far as its platform says. */
    enum Belonging {
        MEMBER,
        /** They do not, or no longer. */
        STRANGER,
        /** The platform did not say; nothing may follow from it. */
        UNTOLD
    }

    /**
     * Whether this person belongs to this group now. Blocks for some seconds at most, and does not throw.
     *
     * @param person an identity on the group's platform
     */
    Belonging belonging(Identity person, ChatAddress group);

    /**
     * Whether this person is an administrator of this group now. Blocks for some seconds at most, and does not throw.
     *
     * @param person an identity on the group's platform
     */
    default ChatEvent.Rank rank(Identity person, ChatAddress group) {
        return ChatEvent.Rank.UNTOLD;
    }

    /** The same of somebody with several identities: of those on the group's platform one is enough. */
    default ChatEvent.Rank rank(List<Identity> identities, ChatAddress group) {
        ChatEvent.Rank best = ChatEvent.Rank.MEMBER;
        for (Identity identity : identities) {
            if (identity.platform().equals(group.platform())) {
                ChatEvent.Rank now = rank(identity, group);
                if (now == ChatEvent.Rank.ADMINISTRATOR) {
                    return now;
                }
                best = now == ChatEvent.Rank.UNTOLD ? now : best;
            }
        }
        return best;
    }

    /** The same of somebody with several identities: of those on the group's platform one is enough. */
    default Belonging belonging(List<Identity> identities, ChatAddress group) {
        Belonging best = Belonging.STRANGER;
        for (Identity identity : identities) {
            if (identity.platform().equals(group.platform())) {
                Belonging now = belonging(identity, group);
                if (now == Belonging.MEMBER) {
                    return now;
                }
                best = now == Belonging.UNTOLD ? now : best;
            }
        }
        return best;
    }
}
