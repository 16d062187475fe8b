package coach.connects.command.community;

import coach.connects.chat.Address;
import coach.connects.chat.Members;
import coach.connects.chat.Members.Belonging;
import coach.connects.chat.Text;
import coach.connects.command.Turn;
import java.util.Optional;

/**
 * Lets only members of a group see what it knows, change it or tell it more. Whoever acts in the group itself is there; of
 * anybody else its platform is asked.
 *
 * @param members who belongs to a group
 */
public record Admission(Members members) {
    /** Whether whoever acts belongs to the group at this address. */
    public Belonging of(Turn turn, Address group) {
        boolean there = turn.incoming().origin().at().key().equals(group.key());
        return there ? Belonging.MEMBER : members.belonging(turn.dossier().identities(), group);
    }

    /** Why whoever acts may not; empty for a member. */
    public Optional<Text> refusal(Turn turn, Address group) {
        return switch (of(turn, group)) {
            case MEMBER -> Optional.empty();
            case STRANGER -> Optional.of(turn.words("community.members.only"));
            case UNTOLD -> Optional.of(turn.words("community.members.untold"));
        };
    }
}
