package coach.connects.session;

/**
 * A command that asked for something and waits for the words.
 *
 * @param command the command's name
 * @param state what the command needs to go on, in a form of its own
 */
public record PendingQuestion(String command, String state) implements ConversationState {}
