package coach.connects.session;

/** What a conversation is about, and how far it is; data, so that it survives a restart. */
public sealed interface ConversationState permits PendingQuestion, CheckSession, PendingMessages {
    /** The name of the command that goes on with it. */
    String command();
}
