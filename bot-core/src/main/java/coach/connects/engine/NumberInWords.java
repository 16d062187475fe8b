package coach.connects.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The number of an answer such as "it was 8" or "Upwork shows 42 connects": the one number of a phrase that says nothing else. */
final class NumberInWords {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 5;

    private NumberInWords() {}

    /** The number as it was written; empty where anything else is said, or a sign could change it. */
    static Optional<String> of(CommandContext context, String text) {
        boolean signed = text.chars().anyMatch(sign -> ".,-+/%$:".indexOf(sign) >= 0);
        if (text.length() > LONGEST || signed) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(context.plainly(text).split(" ", -1)));
        words.removeIf(word -> SmallTalk.isListed(context.view(), "dialog.words.around-number", word));
        return words.size() == 1 && isNumber(words.get(0)) ? Optional.of(words.get(0)) : Optional.empty();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(Character::isDigit);
    }
}
