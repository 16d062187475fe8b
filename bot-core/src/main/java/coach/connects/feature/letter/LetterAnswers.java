package coach.connects.feature.letter;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Set;

/**
 * Whether a letter speaks of what a question asks. Whether it answers it well nobody can tell but its reader.
 *
 * @param letter the letter
 * @param words its words
 */
record LetterAnswers(View view, String letter, Set<String> words) {
    private static final int LEAST_LETTERS = 4;

    boolean isAnswered(String question) {
        List<String> asked = LetterWords.of(question);
        boolean answered = asked.stream()
                .filter(word -> word.length() >= LEAST_LETTERS && !view.lists("letter.words.asking", word))
                .anyMatch(word -> LetterWords.hold(words, word));
        return answered
                || (asks(asked, "letter.words.link") && hasLink())
                || (asks(asked, "letter.words.price") && letter.indexOf('$') >= 0)
                || (asks(asked, "letter.words.time") && speaksOfTime());
    }

    private boolean asks(List<String> asked, String list) {
        return asked.stream().anyMatch(word -> view.lists(list, word));
    }

    private boolean hasLink() {
        String small = CaseFolding.of(letter);
        return small.contains("http") || small.contains("www.") || small.contains(".com") || small.contains("attached");
    }

    private boolean speaksOfTime() {
        return words.stream().anyMatch(word -> view.lists("letter.words.times", word));
    }
}
