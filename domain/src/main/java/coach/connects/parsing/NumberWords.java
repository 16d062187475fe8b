package coach.connects.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** English numbers in words. */
public final class NumberWords {
    private static final List<String> SMALL = Tokens.of("zero one two three four five six seven eight nine"
            + " ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    private static final List<String> TENS = Tokens.of("twenty thirty forty fifty sixty seventy eighty ninety");
    private static final String FORTY = "forty";
    /** As it is written more often than any other slip. */
    private static final String SLIP = "fourty";

    private static final int MOST_WORDS = 8;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private NumberWords() {}

    /** The number that this one word in small letters is, from "zero" to "ninety"; empty when it is none. */
    public static OptionalInt ofWord(String word) {
        int small = SMALL.indexOf(word);
        int ten = TENS.indexOf(word.equals(SLIP) ? FORTY : word);
        return small < 0 && ten < 0 ? OptionalInt.empty() : OptionalInt.of(ten < 0 ? small : (ten + 2) * 10);
    }

    /** The number that these words are; empty when one of them is no number, or they are several ("six fifty"). */
    static OptionalInt read(String text) {
        String[] words = text.replace('-', ' ').split(" ", MOST_WORDS + 1);
        Sum sum = new Sum();
        for (String word : words) {
            boolean little = word.equals("a") || word.equals("and") || word.isEmpty();
            if (!little && !sum.takes(word)) {
                return OptionalInt.empty();
            }
        }
        return sum.value();
    }

    /**
     * These words in small letters with every number in words as digits: "forty two connects" are "42 connects". A "one" or
     * "a" alone counts nothing, as in "this one".
     */
    public static List<String> inDigits(List<String> words) {
        List<String> digits = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = length(words, at);
            List<String> run = words.subList(at, at + Math.max(1, length));
            digits.addAll(
                    length == 0
                            ? run
                            : List.of(String.valueOf(read(String.join(" ", run)).orElse(0))));
            at += run.size();
        }
        return digits;
    }

    /** Whether a number may begin with this word in small letters: "forty", "forty-two", "a" of "a hundred". */
    public static boolean begins(String word) {
        int dash = word.indexOf('-');
        String first = dash < 0 ? word : word.substring(0, dash);
        return first.isEmpty() || first.equals("a") || new Sum().takes(first);
    }

    /** How many words from there on are one number, 0 where they are none. */
    private static int length(List<String> words, int from) {
        if (!begins(words.get(from))) {
            return 0;
        }
        for (int end = Math.min(words.size(), from + MOST_WORDS); end > from; end--) {
            String first = words.get(from);
            String last = words.get(end - 1);
            boolean counts = !first.equals("and")
                    && !last.equals("and")
                    && !last.equals("a")
                    && !(end == from + 1 && (first.equals("one") || first.equals("zero")));
            if (counts && read(String.join(" ", words.subList(from, end))).isPresent()) {
                return end - from;
            }
        }
        return 0;
    }

    /** Adds up the words of one number, as long as they are those of one: a ten and a unit, hundreds, thousands. */
    private static final class Sum {
        private int whole;
        private int part;
        private int last = Integer.MAX_VALUE;
        private boolean any;

        boolean takes(String word) {
            any = true;
            if (word.equals("hundred") && part < TEN) {
                part = Math.max(part, 1) * HUNDRED;
                last = HUNDRED;
                return true;
            }
            if (word.equals("thousand") && whole == 0) {
                whole = Math.max(part, 1) * THOUSAND;
                part = 0;
                last = THOUSAND;
                return true;
            }
            OptionalInt number = ofWord(word);
            boolean fits = number.isPresent()
                    && (last >= HUNDRED || (last >= 2 * TEN && number.getAsInt() > 0 && number.getAsInt() < TEN));
            if (fits) {
                part += number.getAsInt();
                last = number.getAsInt();
            }
            return fits;
        }

        OptionalInt value() {
            return any ? OptionalInt.of(whole + part) : OptionalInt.empty();
        }
    }
}
