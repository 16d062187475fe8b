package coach.connects.command;

import coach.connects.chat.Incoming;
import java.util.List;
import java.util.Optional;

/** A command that understands what people send without naming it: a link, a pasted page, a file. */
public interface Hearing {
    /**
     * Words without a command.
     *
     * @return the step, or empty when they mean nothing to this command
     */
    Optional<Step> hear(Turn turn, String words);

    /**
     * Several messages without a command, passed on together.
     *
     * @return the step, or empty when they mean nothing to this command
     */
    default Optional<Step> hear(Turn turn, List<String> messages) {
        return Optional.empty();
    }

    /**
     * A file.
     *
     * @return the step, or empty when it means nothing to this command
     */
    Optional<Step> hear(Turn turn, Incoming.Upload upload);

    /** A picture, which nobody here can read. */
    Optional<Step> hear(Turn turn, Incoming.Picture picture);
}
