package coach.connects.engine;

/**
 * A question whose "yes" erases or takes back something ({@link Command#asksForTheNextWords}). The words said next answer it,
 * and nothing later: whatever else is done lets go of it, so that a "yes" to another question never reaches it. Its buttons
 * go on to answer.
 *
 * @param commands by name
 */
record Confirmation(CommandRegistry commands) {
    /** The context without such a question. */
    CommandContext letGo(CommandContext context) {
        return letGo(context, "");
    }

    /** The context without such a question, unless it is one of this command, which goes on with it. */
    CommandContext letGo(CommandContext context, String command) {
        String chat = context.at().chatKey();
        boolean open = context.state()
                .conversation(chat)
                .map(conversation -> conversation.topic().command())
                .filter(asking -> !asking.equals(command))
                .flatMap(commands::named)
                .filter(Command::asksForTheNextWords)
                .isPresent();
        return open ? context.with(context.state().withSession(talk -> talk.withoutConversation(chat))) : context;
    }
}
