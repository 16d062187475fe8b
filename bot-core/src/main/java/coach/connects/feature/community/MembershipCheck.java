package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import java.util.Optional;

/**
 * Lets only members of a group see what it knows, change it or tell it more. Whoever acts in the group itself is there;
 * of anybody else its platform is asked.
 */
public record MembershipCheck(GroupMembers members) {
    /** Whether whoever acts belongs to the group at this address. */
    public Belonging of(CommandContext context, ChatAddress group) {
        boolean there = context.event().source().standsIn().chatKey().equals(group.chatKey());
        return there ? Belonging.MEMBER : members.belonging(context.state().identities(), group);
    }

    /** Why whoever acts may not; empty for a member. */
    public Optional<RichText> refusal(CommandContext context, ChatAddress group) {
        return switch (of(context, group)) {
            case MEMBER -> Optional.empty();
            case STRANGER -> Optional.of(context.text("community.members.only"));
            case UNTOLD -> Optional.of(context.text("community.members.untold"));
        };
    }
}
