package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way on from an answer to a typed command that did nothing and offers nothing: the commands that it names, or else the one
 * that fits, each a press away. No refusal ends in words alone.
 */
final class NextStepButtons {
    private static final String HELP = "help";
    private static final int MOST = 3;
    private static final int A_ROW = 2;
    /** What did not go does not go the second time either. */
    private static final Set<String> NOT_AGAIN = Set.of("undo", "return", "upwork");

    private NextStepButtons() {}

    /** The result with that below its last message. */
    static CommandResult added(
            CommandRegistry commands, CommandContext context, CommandSpec said, String rest, CommandResult result) {
        List<MessageDraft> messages = result.messages();
        // Of somebody who was erased nothing is kept for an answer that did nothing, not even a button.
        boolean ends = context.at().isPrivate()
                && context.state().erasedAt().isEmpty()
                && !messages.isEmpty()
                && messages.stream().allMatch(NextStepButtons::offersNothing)
                && result.effects().isEmpty()
                && result.state().account().equals(context.state().account())
                && result.state()
                        .conversation(context.at().chatKey())
                        .filter(FreeTextHandler::asks)
                        .isEmpty();
        if (!ends) {
            return result;
        }
        MessageDraft last = messages.get(messages.size() - 1);
        Set<String> names = named(commands, last.text().plain());
        if (rest.isEmpty()) {
            names.remove(said.name());
        }
        if (names.isEmpty()) {
            fitting(said, rest, last.text().plain().indexOf('\n') >= 0)
                    .map(name -> isListed(commands, name) ? name : HELP)
                    .ifPresent(names::add);
        }
        MessageDraft offering = last.withRowsOf(
                A_ROW,
                names.stream()
                        .limit(MOST)
                        .map(name -> ButtonSpec.saying(context.plain("help.do." + name), "/" + name))
                        .toList());
        List<MessageDraft> all = new ArrayList<>(messages);
        all.set(all.size() - 1, offering);
        return result.withMessages(all);
    }

    private static boolean offersNothing(MessageDraft draft) {
        return draft.rows().isEmpty()
                && draft.file().isEmpty()
                && draft.form().isEmpty()
                && draft.at().isPrivate();
    }

    /** The commands that the words name, with or without what belongs behind them. */
    private static Set<String> named(CommandRegistry commands, String words) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = words.indexOf('/'); at >= 0; at = words.indexOf('/', at + 1)) {
            boolean begins = at == 0 || Character.isWhitespace(words.charAt(at - 1));
            String name = CommandRegistry.nameIn(words.substring(at));
            int end = 0;
            while (end < name.length() && (Character.isLetter(name.charAt(end)) || name.charAt(end) == '-')) {
                end++;
            }
            String whole = name.substring(0, end);
            if (begins && isListed(commands, whole)) {
                names.add(whole);
            }
        }
        return names;
    }

    /** What is not listed is the host's, and led to by nothing. */
    private static boolean isListed(CommandRegistry commands, String name) {
        return commands.specs().stream().anyMatch(spec -> spec.name().equals(name));
    }

    /** With nothing behind it the command itself asks or shows; else what it is about is shown. A list that was asked for is enough. */
    private static Optional<String> fitting(CommandSpec said, String rest, boolean list) {
        if (said.reads() && (list || rest.isEmpty()) && said.category() != Category.CHECK_A_JOB) {
            return Optional.empty();
        }
        if (!rest.isEmpty() && !NOT_AGAIN.contains(said.name())) {
            return Optional.of(said.name());
        }
        return Optional.of(
                switch (said.category()) {
                    case KEEP_THE_WALLET, LOOK_BACK -> "history";
                    case CHECK_A_JOB -> "check";
                    case SETTINGS, DATA -> HELP;
                });
    }
}
