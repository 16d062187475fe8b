package coach.connects.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Expressions of several words in a sentence: taken out, so that what is left shows whether all is understood, or measured. */
public final class WordRuns {
    private WordRuns() {}

    /** The longest run of so many words at most that is what is looked for, taken out. */
    public static Optional<String> take(List<String> left, int longest, Predicate<List<String>> wanted) {
        for (int length = Math.min(longest, left.size()); length > 0; length--) {
            for (int at = 0; at + length <= left.size(); at++) {
                List<String> run = left.subList(at, at + length);
                if (wanted.test(run)) {
                    String words = String.join(" ", run);
                    run.clear();
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * How many words from this place on are one expression; of several the longest, and 0 where none is.
     *
     * @param listed the expressions, their words parted by "_"
     */
    public static int lengthAt(int at, List<String> words, int longest, Set<String> listed) {
        int length = Math.min(longest, words.size() - at);
        while (length > 0 && !listed.contains(String.join("_", words.subList(at, at + length)))) {
            length--;
        }
        return length;
    }

    /** The longest run that is a day on which something happened, taken out; a number by itself is none. */
    public static Optional<String> takeDay(List<String> left, int longest, LocalDate today) {
        return take(left, longest, run -> {
            String words = String.join(" ", run);
            return words.chars().anyMatch(Character::isLetter)
                    && DateParser.read(words, today).value().isPresent();
        });
    }
}
