package coach.connects.engine;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The number of an answer such as "it was 8" or "Upwork shows 42 connects": the one number of a phrase that says nothing else. */
final class NumericPhraseParser {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 5;
    private static final String ENDS = ".,!?;:";
    private static final String ABOUT = "~≈";

    private NumericPhraseParser() {}

    /** The number as it was written; empty where anything else is said, or a sign could change it. */
    static Optional<String> of(CommandContext context, String text) {
        boolean signed = text.chars().anyMatch(sign -> ".,-+/%$:?？".indexOf(sign) >= 0);
        if (text.length() > LONGEST || signed || judges(context, text)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(context.plainly(text).split(" ", -1)));
        words.removeIf(word -> isAround(context, word));
        return words.size() == 1 && isNumber(words.get(0)) ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** What is left of an answer without the words that may stand around it; its signs stay. */
    static String withoutAround(CommandContext context, String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        List<String> words = new ArrayList<>();
        for (String token : Tokens.of(CaseFolding.of(text))) {
            int from = 0;
            while (from < token.length() && ABOUT.indexOf(token.charAt(from)) >= 0) {
                from++;
            }
            int end = token.length();
            while (end > from && ENDS.indexOf(token.charAt(end - 1)) >= 0) {
                end--;
            }
            words.add(token.substring(from, end));
        }
        words.removeIf(word ->
                word.isEmpty() || isAround(context, word.replace("'", "").replace("’", "")));
        return String.join(" ", words);
    }

    /** "Spent 6", "bought 40": what was done with so many. */
    static boolean tellsADeed(CommandContext context, String text) {
        return Tokens.of(CaseFolding.of(text)).stream()
                .anyMatch(word -> context.view().lists("dialog.words.deeds", word));
    }

    static boolean tellsConnects(String text) {
        return CaseFolding.of(text).contains("connect");
    }

    /** "Is 16 a lot" asks, whether a question mark ends it or not. */
    private static boolean judges(CommandContext context, String text) {
        return Tokens.of(CaseFolding.of(text)).stream()
                .anyMatch(word -> context.view().lists("dialog.words.judging", word));
    }

    private static boolean isAround(CommandContext context, String word) {
        return context.view().lists("dialog.words.around-number", word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(Character::isDigit);
    }
}
