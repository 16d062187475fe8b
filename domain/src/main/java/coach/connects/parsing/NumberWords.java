package coach.connects.parsing;

import java.util.List;
import java.util.OptionalInt;

/** English numbers in words, so that a refusal can say what to write instead. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int MOST_WORDS = 8;

    private NumberWords() {}

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
            if (word.equals("hundred")) {
                part = Math.max(part, 1) * 100;
            } else if (word.equals("thousand")) {
                whole += Math.max(part, 1) * 1000;
                part = 0;
            } else if (SMALL.contains(word)) {
                part += SMALL.indexOf(word);
            } else if (TENS.contains(word)) {
                part += TENS.indexOf(word) * 10;
            } else {
                return OptionalInt.empty();
            }
        }
        return any ? OptionalInt.of(whole + part) : OptionalInt.empty();
    }
}
