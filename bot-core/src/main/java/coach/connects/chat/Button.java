package coach.connects.chat;

/**
 * A button under a message.
 *
 * @param id what the platform gives back when it is pressed: a short opaque key, at most 64 bytes
 * @param label the words on it, verbs, at most 20 characters where we choose them
 */
public record Button(String id, String label) {}
