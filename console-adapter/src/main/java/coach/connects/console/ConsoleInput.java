package coach.connects.console;

import java.util.Optional;

/** Where a person's messages come from. */
interface ConsoleInput {
    /** The next message, which may have several lines and is not blank; empty when the person leaves. */
    Optional<String> next();
}
