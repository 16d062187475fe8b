package coach.connects.console;

import coach.connects.chat.Reply;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as it goes onto the screen.
 *
 * @param id its id; that of the earlier message when it replaces one
 * @param reply what the core said
 * @param file where the document lies that comes with it
 * @param at when it was sent
 */
record ScreenMessage(String id, Reply reply, Optional<Path> file, Instant at) {
    /** The earlier message that it replaces. */
    Optional<String> replaces() {
        // After a restart a press cannot say which message carried the button, and its answer stands for itself.
        return reply.edits().filter(earlier -> !earlier.isEmpty());
    }
}
