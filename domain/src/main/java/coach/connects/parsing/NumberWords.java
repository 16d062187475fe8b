package coach.connects.parsing;

import java.util.List;
import java.util.OptionalInt;

/** English numbers in words. */
public final class NumberWords {
    private static final List<String> SMALL = Tokens.of("zero one two three four five six seven eight nine"
            + " ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    private static final List<String> TENS = Tokens.of("twenty thirty forty fifty sixty seventy eighty ninety");
    private static final int MOST_WORDS = 8;

    private NumberWords() {}

    /** The number that this one word in small letters is, from "zero" to "ninety"; empty when it is none. */
    public static OptionalInt ofWord(String word) {
        int small = SMALL.indexOf(word);
        int ten = TENS.indexOf(word);
        return small < 0 && ten < 0 ? OptionalInt.empty() : OptionalInt.of(ten < 0 ? small : (ten + 2) * 10);
    }

    /** The number that these words are; empty when one of them is no number. */
    static OptionalInt read(String text) {
        String[] words = text.replace('-', ' ').split(" ", MOST_WORDS + 1);
        int whole = 0;
        int part = 0;
        boolean any = false;
        for (String word : words) {
            if (word.equals("a") || word.equals("and") || word.isEmpty()) {
                continue;
            }
            any = true;
            OptionalInt number = ofWord(word);
            if (word.equals("hundred")) {
                part = Math.max(part, 1) * 100;
            } else if (word.equals("thousand")) {
                whole += Math.max(part, 1) * 1000;
                part = 0;
            } else if (number.isPresent()) {
                part += number.getAsInt();
            } else {
                return OptionalInt.empty();
            }
        }
        return any ? OptionalInt.of(whole + part) : OptionalInt.empty();
    }
}
