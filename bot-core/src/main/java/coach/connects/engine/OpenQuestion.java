package coach.connects.engine;

import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.ConversationState;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import java.util.Optional;

/**
 * What words mean while a question waits for them, whichever command asked it: an end of the dialog, a command that is so
 * well known that it needs no sign, or an answer. An answer that is not taken leaves the question open.
 *
 * @param commands by name
 * @param conversation the question and how far it is
 */
record OpenQuestion(CommandRegistry commands, Conversation conversation) {
    private static final String CANCEL = "cancel";

    /** What comes of these words; empty when they are no answer, so that they may mean something else. */
    Optional<CommandResult> answered(CommandContext context, String text) {
        if (!waits()) {
            return asked(context, text);
        }
        if (WordList.has(context.view(), "dialog.words.stop", text)) {
            return run(context, CANCEL);
        }
        if (WordList.has(context.view(), "dialog.words.no", text)) {
            return asked(context, text).filter(this::goesOn).or(() -> run(context, CANCEL));
        }
        if (WordList.has(context.view(), "dialog.words.help", text)) {
            return run(context, "help");
        }
        return WordList.has(context.view(), "dialog.words.wallet", text)
                ? run(context, "wallet")
                : asked(context, text).map(result -> kept(context, result));
    }

    /** After its verdict a check waits for no answer, only for further pieces of the page. */
    private boolean waits() {
        return !(conversation.topic() instanceof CheckSession session)
                || session.asked().isPresent();
    }

    /** "No" is an answer to some questions of the check; to every other question it means "leave it". */
    private boolean goesOn(CommandResult result) {
        Optional<ConversationState> after =
                result.state().conversation(conversation.chat()).map(Conversation::topic);
        return conversation.topic() instanceof CheckSession && !after.equals(Optional.of(conversation.topic()));
    }

    private Optional<CommandResult> asked(CommandContext context, String text) {
        ConversationState topic = conversation.topic();
        String state = topic instanceof PendingQuestion question ? question.state() : "";
        return commands.named(topic.command()).flatMap(command -> command.onAnswer(context, state, text));
    }

    private CommandResult kept(CommandContext context, CommandResult result) {
        boolean dropped = result.refusal()
                && result.state().conversation(conversation.chat()).isEmpty();
        if (!dropped) {
            return result;
        }
        FreelancerState open = result.state()
                .withSession(session ->
                        session.with(new Conversation(conversation.chat(), conversation.topic(), context.now())));
        return result.with(open);
    }

    private Optional<CommandResult> run(CommandContext context, String command) {
        return commands.named(command).map(one -> one.execute(context, ""));
    }
}
