package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.parsing.Digits;
import java.util.List;
import java.util.Optional;

/**
 * The question what balance Upwork shows: only what somebody has or sees answers it. "Spent 12" tells what was done, and "it
 * was 14" puts right what waits for the balance.
 */
final class BalanceQuestion {
    private static final int MOST_WORDS = 6;

    private BalanceQuestion() {}

    /** Whether a question of this command in this state is one for the balance. */
    static boolean isPut(String command, String state) {
        boolean dates = state.equals(AcquisitionDatesQuestion.DATES);
        return EntryCommand.AWAITS_BALANCE.read(state).isPresent()
                || (command.equals("adjust")
                        && !dates
                        && EntryCommand.AMENDS.read(state).isEmpty());
    }

    /** Whether the number in these words may be the balance. */
    static boolean isAnswered(View view, String text) {
        List<String> words = SpokenVocabulary.english(view, SpokenEntry.words(text));
        boolean done = words.stream().anyMatch(word -> view.lists("wallet.shown.deeds", word));
        boolean has = words.stream().anyMatch(word -> view.lists("wallet.shown.having", word));
        boolean doubtful = words.stream().anyMatch(word -> view.lists("wallet.shown.doubtful", word));
        return !done && (has || !doubtful);
    }

    /** What of an answer is the balance: "set my balance to fifty" tells 50; other words as they are. */
    static String told(View view, String text) {
        return SpokenEntry.read(view, text)
                .filter(said -> said.kind() == SpokenEntry.Kind.ADJUST)
                .map(SpokenEntry::arguments)
                .or(() -> only(view, text))
                .orElse(text);
    }

    /** "It shows fifty", "i have zero": one number in words, and that somebody has or sees it. */
    private static Optional<String> only(View view, String text) {
        List<String> words = SpokenVocabulary.english(view, SpokenEntry.words(text));
        List<String> numbers = words.stream().filter(Digits::areAll).toList();
        boolean inWords = text.chars().noneMatch(Character::isDigit);
        boolean small = words.size() <= MOST_WORDS && numbers.size() == 1;
        boolean has = words.stream().anyMatch(word -> view.lists("wallet.shown.having", word));
        // "I have two jobs" tells of something else.
        boolean nothingElse = words.stream()
                .allMatch(word -> Digits.areAll(word)
                        || view.lists("wallet.shown.having", word)
                        || view.lists("spoken.little", word));
        return nothingElse && inWords && small && has && isAnswered(view, text)
                ? Optional.of(numbers.get(0))
                : Optional.empty();
    }

    /** What waits for the balance, put right and asked for anew; empty where these words put nothing right. */
    static Optional<CommandResult> amended(
            CommandContext context, EntryCommand command, PendingEntry pending, String words) {
        return SpokenCorrection.read(context.view(), words)
                .filter(said -> said.saysWhat() && said.pool().isEmpty() && said.fits(pending.line()))
                .filter(said -> said.amount().isEmpty() || !isAnswered(context.view(), words))
                .map(said -> SpokenEntryHandler.offer(
                        over(context), command.spec().name(), pending.with(said.line(pending.line(), false))));
    }

    private static CommandContext over(CommandContext context) {
        return context.with(context.state()
                .withSession(session -> session.withoutConversation(context.at().chatKey())));
    }
}
