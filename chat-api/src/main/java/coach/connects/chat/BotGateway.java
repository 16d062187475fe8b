package coach.connects.chat;

import coach.connects.profile.Identity;
import java.util.List;

/** Where everything that people do comes in, and what the bot answers goes out. Adapters know of the core only this. */
public interface BotGateway {
    /**
     * Handles what somebody did, saves what follows from it, and only then answers. Blocks until it is saved. Several
     * people may be handled in parallel; the same person is handled one step at a time. The same key again changes
     * nothing.
     *
     * @return the messages to send, in order; a failure is answered with a message too, never with an exception
     */
    List<OutgoingMessage> handle(ChatEvent event);

    /**
     * A message was posted that is to be written anew when what it tells changes ({@link OutgoingMessage#isUpdatable()}). Adapters
     * tell it of every new one. Does not throw.
     *
     * @param outgoing the message
     * @param message what the platform calls it
     */
    default void onMessagePosted(OutgoingMessage outgoing, String message) {}

    /** Whether pictures are read, so that they are worth fetching. */
    default boolean readsPictures() {
        return false;
    }

    /**
     * The buttons that this person could press in this chat now, newest first; for platforms on which people name buttons
     * by their words and which do not keep messages themselves.
     */
    List<Button> activeButtons(Identity person, ChatAddress at);
}
