package coach.connects.console;

import coach.connects.chat.OutgoingMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as it goes onto the screen.
 *
 * @param id its id; that of the earlier message when it replaces one
 * @param message what the core said
 * @param file where the document lies that comes with it
 * @param at when it was sent
 */
record ScreenMessage(String id, OutgoingMessage message, Optional<Path> file, Instant at) {
    Optional<String> replaces() {
        // After a restart a press cannot say which message carried the button, and its answer stands for itself.
        return message.replacesMessageId().filter(earlier -> !earlier.isEmpty());
    }
}
