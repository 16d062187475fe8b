package coach.connects.engine;

import coach.connects.chat.ChatEvent;

/**
 * Where a platform shows some messages to one member only, an answer is for who asked. What the whole group is to read
 * says so by its version: cards alone have one.
 */
final class GroupSilence {
    private GroupSilence() {}

    /** The result, nothing of which more people read than have to. */
    static CommandResult kept(CommandContext context, CommandResult result) {
        return isAnswered(context.event())
                ? result.withMessages(
                        result.messages().stream().map(GroupSilence::kept).toList())
                : result;
    }

    /** Whether somebody in particular waits for it: who adds the bot to a group does not. */
    private static boolean isAnswered(ChatEvent event) {
        return !(event instanceof ChatEvent.MembershipChange) && !(event instanceof ChatEvent.ChatMigrated);
    }

    private static MessageDraft kept(MessageDraft draft) {
        boolean card = draft.version().isPresent();
        return draft.at().isPrivate() || !draft.at().supportsEphemeral() || card ? draft : draft.ephemeral();
    }
}
