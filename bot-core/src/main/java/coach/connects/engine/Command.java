package coach.connects.engine;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.RichText;
import coach.connects.session.ConversationState;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One chat command. A complete one records at once; one with nothing after it asks. It answers with a {@link CommandResult}: what
 * the freelancer's state is afterwards and what is said; the bot saves first and speaks second.
 */
public interface Command {
    /** The name, and what else must be known before it runs. */
    CommandSpec spec();

    /**
     * The command was said.
     *
     * @param context who said it, where, when, and what is known of them
     * @param words what stands after the name, stripped; may be empty
     */
    CommandResult execute(CommandContext context, String words);

    /**
     * Whose Connects are meant by words that do not say, for who keeps an agency's beside their own (W-37).
     *
     * @param words what stands after the name
     */
    default Pool poolOf(CommandContext context, String words) {
        return Pool.OWN;
    }

    /**
     * What could stand in one of its fields, the likeliest first; of these only what fits the letters typed is shown.
     *
     * @param view what is known of who types
     * @param query where they type
     */
    default List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return List.of();
    }

    /**
     * One of its buttons was pressed.
     *
     * @param context who pressed it
     * @param argument what {@link ButtonSpec} was given
     */
    default CommandResult onButton(CommandContext context, String argument) {
        return execute(context, argument);
    }

    /** Whether its question erases or takes back something, so that a "yes" is only heard as the very next words. */
    default boolean asksForTheNextWords() {
        return false;
    }

    /** Whether a "yes" is one of the answers that its question takes. */
    default boolean takesYes() {
        return asksForTheNextWords();
    }

    /**
     * A button of this command that answers everybody was pressed, in a group. The argument may be forged.
     *
     * @param context who pressed it
     * @param argument what the button's id says
     */
    default CommandResult onSharedButton(CommandContext context, String argument) {
        return context.reply(context.draft(ClosedButton.sentence(context)).ephemeral());
    }

    /**
     * A message was posted that carries a button of this command that answers everybody, and that is to be written anew
     * when what it tells changes.
     *
     * @param argument what the button's id says
     * @param at where it was posted
     * @param message what the platform calls it
     * @return what is to be kept of that
     */
    default Optional<CommunityEffect> onPosted(String argument, ChatAddress at, String message) {
        return Optional.empty();
    }

    /**
     * A form of this command was filled in.
     *
     * @param context who filled it in
     * @param argument what {@link FormIds#id} was given; it may be forged
     * @param answers what was answered, by the name of the field
     */
    default CommandResult onFormSubmit(CommandContext context, String argument, Map<String, String> answers) {
        return context.reply(context.draft(ClosedButton.sentence(context)).ephemeral());
    }

    /**
     * Words came after a day, when the question they may answer is dropped already.
     *
     * @param context who said them
     * @param topic how far the conversation was
     * @param words what was said
     * @return the step, or empty when they are no answer any more, so that they may mean something new
     */
    default Optional<CommandResult> onLateAnswer(CommandContext context, ConversationState topic, String words) {
        return Optional.empty();
    }

    /**
     * An answer came after a day and is none any more; the conversation is dropped already.
     *
     * @param context who answered
     * @param topic how far the conversation was
     * @return how it starts over, or empty when there is nothing to start
     */
    default Optional<CommandResult> restart(CommandContext context, ConversationState topic) {
        return Optional.empty();
    }

    /**
     * Something else takes the place of a question of this command.
     *
     * @param state what {@link coach.connects.session.PendingQuestion#state()} held
     * @return what waited in it and would be lost; empty where nothing did
     */
    default Optional<InterruptedQuestion> leftOpen(CommandContext context, String state) {
        return Optional.empty();
    }

    /**
     * Whether these words are one of the few values that this question takes, so that they do not end it: "stop" may be
     * what somebody chooses.
     *
     * @param state what {@link coach.connects.session.PendingQuestion#state()} held
     */
    default boolean isChoice(String state, String words) {
        return false;
    }

    /**
     * Words that recorded something were edited, or said this command: what the first words did stands.
     *
     * @param context who edited it; its key is of the edit
     * @param original the key of the message that was edited, or of the press that recorded what that had offered
     * @param words what stands after the command's name now, or all of it where no command is named
     * @return what is said of it, or empty when the first words recorded nothing of this command's kind
     */
    default Optional<CommandResult> onEdit(CommandContext context, String original, String words) {
        return Optional.empty();
    }

    /**
     * The answer was edited that led to the question of this command that waits, or to its verdict.
     *
     * @param context who edited it
     * @param topic how far the conversation was after the first words
     * @param words what they answer now
     * @return the step, taken back and anew, or empty when the first words were no such answer
     */
    default Optional<CommandResult> onEditedAnswer(CommandContext context, ConversationState topic, String words) {
        return Optional.empty();
    }

    /**
     * The question of this command that waits is put once more.
     *
     * @param topic how far the conversation is
     * @param lead what stands above it
     * @return the step, or empty when it is put in the words in which it was put before
     */
    default Optional<CommandResult> askedAgain(CommandContext context, ConversationState topic, RichText lead) {
        return Optional.empty();
    }

    /**
     * Whether the one number of words that the question did not take may be its answer: "it was 8" says an hour, and no
     * balance.
     *
     * @param context who answered
     * @param state what {@link coach.connects.session.PendingQuestion#state()} held
     */
    default boolean takesNumberOf(CommandContext context, String state, String words) {
        return true;
    }

    /**
     * An answer came to a question of this command.
     *
     * @param context who answered; the question is in the state's conversation of this chat
     * @param state what {@link coach.connects.session.PendingQuestion#state()} held
     * @param words the answer
     * @return the step, or empty when the words are no answer, so that they may mean something else
     */
    default Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        return Optional.of(execute(context, state.isEmpty() ? words : state + " " + words));
    }
}
