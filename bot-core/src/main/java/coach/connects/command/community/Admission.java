package coach.connects.command.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.chat.RichText;
import coach.connects.command.Turn;
import java.util.Optional;

/**
 * Lets only members of a group see what it knows, change it or tell it more. Whoever acts in the group itself is there; of
 * anybody else its platform is asked.
 *
 * @param members who belongs to a group
 */
public record Admission(GroupMembers members) {
    /** Whether whoever acts belongs to the group at this address. */
    public Belonging of(Turn turn, ChatAddress group) {
        boolean there = turn.event().source().chat().chatKey().equals(group.chatKey());
        return there ? Belonging.MEMBER : members.belonging(turn.dossier().identities(), group);
    }

    /** Why whoever acts may not; empty for a member. */
    public Optional<RichText> refusal(Turn turn, ChatAddress group) {
        return switch (of(turn, group)) {
            case MEMBER -> Optional.empty();
            case STRANGER -> Optional.of(turn.words("community.members.only"));
            case UNTOLD -> Optional.of(turn.words("community.members.untold"));
        };
    }
}
