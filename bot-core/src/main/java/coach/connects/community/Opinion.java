package coach.connects.community;

import coach.connects.freelancer.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one member thinks of a shared verdict.
 *
 * @param member who; never shown
 * @param agrees whether they agree with it
 * @param name the name under which they chose to be seen; anonymous without one
 * @param messages marks of the last messages that said so, so that one delivered again after they changed their mind
 *     changes nothing (W-10)
 */
public record Opinion(Identity member, boolean agrees, Optional<String> name, List<Integer> messages) {
    private static final int MESSAGES = 4;

    /** Keeps the newest few messages. */
    public Opinion {
        messages = List.copyOf(messages.subList(Math.max(0, messages.size() - MESSAGES), messages.size()));
    }

    /** The opinion that this message gave. */
    public static Opinion of(Identity member, boolean agrees, Optional<String> name, String message) {
        return new Opinion(member, agrees, name, List.of(message.hashCode()));
    }

    /** This opinion replaced by a later one of the same member; unchanged when the later one's message came before. */
    Opinion then(Opinion later) {
        if (messages.containsAll(later.messages)) {
            return this;
        }
        List<Integer> all = new ArrayList<>(messages);
        all.addAll(later.messages);
        return new Opinion(later.member, later.agrees, later.name, all);
    }

    /** The same opinion without a name beside it. */
    Opinion anonymous() {
        return new Opinion(member, agrees, Optional.empty(), messages);
    }

    /** The same opinion, now of this identity of the member. */
    Opinion of(Identity other) {
        return new Opinion(other, agrees, name, messages);
    }
}
