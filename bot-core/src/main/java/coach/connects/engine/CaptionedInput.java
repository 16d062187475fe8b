package coach.connects.engine;

import coach.connects.chat.CommandParameter;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.ConversationState;
import java.util.Optional;

/**
 * The words that somebody sent below a picture or a file: they are heard as if they were typed right behind it. Facts of a job are
 * read with it, so what only repeats them is not said twice.
 *
 * @param commands by name
 * @param texts answers words
 * @param caption the words, perhaps none
 */
record CaptionedInput(CommandRegistry commands, TextRouter texts, String caption) {
    /** What is made of the words where nobody reads the picture above them; empty where that is nothing. */
    Optional<CommandResult> alone(CommandContext context) {
        if (!context.at().isPrivate() || caption.isEmpty() || takesAFile()) {
            return Optional.empty();
        }
        return caption.startsWith("/") ? Optional.of(texts.route(context, caption)) : texts.heard(context, caption);
    }

    /** What came of the picture or file, and then of the words. */
    CommandResult after(CommandContext context, CommandResult read) {
        if (!context.at().isPrivate() || caption.isEmpty() || read.messages().isEmpty() || takesAFile()) {
            return read;
        }
        CommandContext then = context.with(read.state());
        if (caption.startsWith("/")) {
            return texts.route(then, caption).after(read);
        }
        boolean ofAJob = checked(read).isPresent();
        return ofAJob || NumericPhraseParser.tellsADeed(context, caption)
                ? texts.interruption(then, caption)
                        .filter(said -> !repeats(said, read))
                        .map(said -> said.after(read))
                        .orElse(read)
                : read;
    }

    /** A command that a file belongs to is told both by whoever reads the file. */
    private boolean takesAFile() {
        return caption.startsWith("/")
                && commands.named(CommandRegistry.nameIn(caption))
                        .map(command -> command.spec().parameters().stream()
                                .anyMatch(parameter -> parameter.type() == CommandParameter.Type.FILE))
                        .orElse(false);
    }

    private static boolean repeats(CommandResult said, CommandResult read) {
        return !said.effects(Effect.SaveCheck.class).isEmpty() && checked(said).equals(checked(read));
    }

    private static Optional<ConversationState> checked(CommandResult result) {
        return result.messages().stream()
                .findFirst()
                .flatMap(message -> result.state().conversation(message.at().chatKey()))
                .map(Conversation::topic)
                .filter(CheckSession.class::isInstance);
    }
}
