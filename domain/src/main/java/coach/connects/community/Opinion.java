package coach.connects.community;

import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one member thinks of a shared verdict. One that was taken back is kept, uncounted, for its messages' sake.
 *
 * @param member who; never shown
 * @param name the name under which they chose to be seen; anonymous without one
 * @param messages marks of the last messages that said so, so that one delivered again after they changed their mind
 *     changes nothing (W-10)
 */
public record Opinion(
        Identity member, boolean agrees, Optional<String> name, List<Integer> messages, boolean takenBack, Instant at) {
    /** The same again so soon is a finger that tapped twice. */
    private static final Duration DOUBLE_TAP = Duration.ofSeconds(3);

    private static final int MESSAGES = 4;

    /** Keeps the newest few messages. */
    public Opinion {
        messages = List.copyOf(messages.subList(Math.max(0, messages.size() - MESSAGES), messages.size()));
    }

    public static Opinion of(Identity member, boolean agrees, Optional<String> name, String message, Instant at) {
        return new Opinion(member, agrees, name, List.of(message.hashCode()), false, at);
    }

    /**
     * This opinion replaced by a later one of the same member, or taken back when that says the same; unchanged by a
     * double tap, or when the later one's message came before.
     */
    Opinion merge(Opinion later) {
        if (messages.containsAll(later.messages)) {
            return this;
        }
        List<Integer> all = new ArrayList<>(messages);
        all.addAll(later.messages);
        boolean same = agrees == later.agrees;
        if (same && later.at.isBefore(at.plus(DOUBLE_TAP))) {
            return new Opinion(member, agrees, name, all, takenBack, at);
        }
        boolean back = same && !takenBack;
        return new Opinion(later.member, later.agrees, back ? Optional.empty() : later.name, all, back, later.at);
    }

    public boolean isSameAs(Opinion other) {
        return agrees == other.agrees && takenBack == other.takenBack && at.equals(other.at);
    }

    Opinion anonymous() {
        return new Opinion(member, agrees, Optional.empty(), messages, takenBack, at);
    }

    Opinion of(Identity other) {
        return new Opinion(other, agrees, name, messages, takenBack, at);
    }
}
