package coach.connects.engine;

import coach.connects.chat.CommandSpec.Category;
import coach.connects.posting.Fact;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
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
    private static final int LONGEST_WORDS = 60;

    /** What these words mean before anything else: a value that may be chosen, or a call for help; empty for all others. */
    Optional<CommandResult> meant(CommandContext context, String text) {
        if (!waits()) {
            return Optional.empty();
        }
        if (isChoice(text)) {
            return asked(context, text);
        }
        return isListed(context, "dialog.words.help", text) ? run(context, "help") : Optional.empty();
    }

    /** What comes of these words; empty when they are no answer, so that they may mean something else. */
    Optional<CommandResult> answered(CommandContext context, String text) {
        if (waits() && is(context, Answer.NO, text)) {
            return asked(context, text).filter(this::goesOn).or(() -> run(context, CANCEL));
        }
        boolean nod = waits() && isNod(context, text);
        if (nod && !takesYes(context, text)) {
            return Optional.of(stillWaiting(context));
        }
        if (isChecking() && waits() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(stillWaiting(context));
        }
        Optional<CommandResult> result = asked(context, text);
        if (nod) {
            return result.filter(taken -> !taken.state().equals(context.state()) && !taken.refusal())
                    .or(() -> Optional.of(stillWaiting(context)));
        }
        return result.map(answer -> kept(context, answer))
                .map(answer -> answer.state().equals(context.state()) ? readAgain(context, text, answer) : answer)
                .map(answer -> answer.refusal() || answer.state().equals(context.state()) ? answer : used(answer));
    }

    /** What was answered in words is not answered once more by a press. */
    private CommandResult used(CommandResult result) {
        Optional<String> group = conversation.asked().map(Conversation.Asked::group);
        return result.with(result.state()
                .withSession(session -> session.with(session.buttons()
                        .closing(
                                button -> button.once() && group.equals(Optional.of(button.group())),
                                ActiveButton.Use.USED))));
    }

    /** Words that the question did not take: the number in them may be its answer, or they name a command. */
    private CommandResult readAgain(CommandContext context, String text, CommandResult refused) {
        boolean elsewhere = (!isOfConnects() && NumericPhraseParser.tellsADeed(context, text))
                || (isOfAnotherFact() && NumericPhraseParser.tellsConnects(text));
        return NumericPhraseParser.of(context, text)
                .filter(number -> !elsewhere && takesNumberOf(context, text))
                .flatMap(number -> asked(context, number))
                .filter(answer -> !answer.state().equals(context.state()))
                .orElseGet(() -> meantElsewhere(context, text, refused));
    }

    private boolean takesNumberOf(CommandContext context, String text) {
        return !(conversation.topic() instanceof PendingQuestion question)
                || commands.named(question.command())
                        .filter(command -> command.takesNumberOf(context, question.state(), text))
                        .isPresent();
    }

    /** Whether it asks for Connects, so that "spent 6" may be the answer: no hour and no setting is spent or bought. */
    private boolean isOfConnects() {
        return commands.named(conversation.topic().command())
                .map(command -> command.spec().category())
                .filter(category -> category == Category.KEEP_THE_WALLET || category == Category.CHECK_A_JOB)
                .isPresent();
    }

    /** Whether a check asks for something else than its cost: "3 connects" is no answer to that. */
    private boolean isOfAnotherFact() {
        return conversation.topic() instanceof CheckSession check
                && check.asked()
                        .filter(key -> !key.equals(Fact.CONNECTS_COST.key()))
                        .isPresent();
    }

    private CommandResult stillWaiting(CommandContext context) {
        return new FreeTextHandler(commands).stillWaiting(context, "words.waiting.fine");
    }

    private boolean isChecking() {
        return conversation.topic() instanceof CheckSession;
    }

    /** A check may ask what is answered by a yes, if never by a sign or an "ok"; of other questions those that say so. */
    private boolean takesYes(CommandContext context, String text) {
        return (isChecking()
                        && is(context, Answer.YES, text)
                        && text.codePoints().anyMatch(Character::isLetterOrDigit))
                || isChoice(text)
                || commands.named(conversation.topic().command())
                        .filter(Command::takesYes)
                        .isPresent();
    }

    /** Words that the question did not take, and that name a command, are offered as that. */
    private CommandResult meantElsewhere(CommandContext context, String text, CommandResult refused) {
        return new FreeTextHandler(commands).namedAlone(context, text).orElse(refused);
    }

    /** "Ok", "sure", "yes": where it answers nothing, it is no answer that was wrong. */
    private static boolean isNod(CommandContext context, String text) {
        return is(context, Answer.YES, text)
                || SmallTalk.of(context.view(), text)
                        .filter(said -> said == SmallTalk.FINE)
                        .isPresent();
    }

    private static boolean is(CommandContext context, Answer answer, String text) {
        return AnswerWords.plainly(context.view(), text).equals(Optional.of(answer));
    }

    private static boolean isListed(CommandContext context, String list, String text) {
        return text.length() <= LONGEST_WORDS && context.isListed(list, text);
    }

    /** After its verdict a check waits for no answer, only for further pieces of the page. */
    private boolean waits() {
        return !(conversation.topic() instanceof CheckSession session)
                || session.asked().isPresent();
    }

    private boolean isChoice(String text) {
        return conversation.topic() instanceof PendingQuestion question
                && commands.named(question.command())
                        .filter(command -> command.isChoice(question.state(), text))
                        .isPresent();
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
        return commands.named(topic.command())
                .flatMap(command -> PoolScope.tryRun(
                        context,
                        command.spec(),
                        conversation.pool(),
                        there -> command.onAnswer(
                                there, state, PoolScope.argumentsWithin(there, command.spec(), text))));
    }

    private CommandResult kept(CommandContext context, CommandResult result) {
        boolean dropped = result.refusal()
                && result.state().conversation(conversation.chat()).isEmpty();
        if (!dropped) {
            return result;
        }
        FreelancerState open = result.state().withSession(session -> session.with(conversation.goingOn(context.now())));
        return result.with(open);
    }

    private Optional<CommandResult> run(CommandContext context, String command) {
        return commands.named(command).map(one -> one.execute(context, ""));
    }
}
