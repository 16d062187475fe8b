package coach.connects.discord.receive;

import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.send.Responder;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that a person did, to be handled after what they did before.
 *
 * @param person who
 * @param language the language of their app
 * @param responder the way to answer
 * @param acknowledgeAfter how long they see nothing before it is acknowledged
 * @param weight how much it needs; of what needs much only a few are done at once
 * @param replies does it, and gives what to answer; blocks
 */
record InteractionTask(
        Identity person,
        Optional<String> language,
        Responder responder,
        Duration acknowledgeAfter,
        Weight weight,
        Supplier<List<OutgoingMessage>> replies) {
    /** What something needs. */
    enum Weight {
        LIGHT,
        /** The memory for a file. */
        FILE,
        /** The memory for a picture, and seconds to read it. */
        PICTURE;

        static Weight of(MessageContent content, boolean readsPictures) {
            if (readsPictures && content.hasPicture()) {
                return PICTURE;
            }
            return content.isHeavy() ? FILE : LIGHT;
        }
    }

    /** A press seems lost after a third of a second. */
    static final Duration PRESS = Duration.ofMillis(250);

    /** A form is taken as a first answer only: it is waited for as long as Discord waits. */
    static final Duration FORM = Duration.ofMillis(2200);

    /** Discord takes no first answer after three seconds, and the way there takes its part of them. */
    static final Duration COMMAND = Duration.ofMillis(1200);
}
