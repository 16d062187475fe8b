package coach.connects.reading.format;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words of a name as data write them: {@code clientTotalSpent}, {@code client_total_spent}, {@code Client total spent}. */
final class LabelWords {
    private LabelWords() {}

    /** In lower case and without doubles. */
    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (begins || !Character.isLetter(c)) {
                end(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
