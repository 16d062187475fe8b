package coach.connects.session;

/**
 * What a press does: the command that answers it, and what is said to that command.
 *
 * @param command the command's name
 * @param argument what the command is told, in a form of its own
 */
public record ButtonAction(String command, String argument) {}
