package coach.connects.parsing;

import java.util.ArrayList;
import java.util.List;

/** What people say of a price in words, put as they would write it: "six dollars and fifty cents in total" is "6.50 dollars". */
final class PriceWords {
    private static final int TWO = 2;
    private static final int LONGEST_TOTAL = 3;
    private static final List<String> PERCENT = List.of("percent", "pct", "prozent");
    private static final List<String> WHOLE_UNITS = Tokens.phrases("dollars|dollar|bucks|buck|usd|$");
    private static final List<String> SMALL_UNITS = List.of("cents", "cent");
    /** That a price is of all of them is what it says without these, too. */
    private static final List<String> TOTALS =
            Tokens.phrases("total|totally|in total|a total of|total of|altogether|all together"
                    + "|in all|all in|all in all|overall|for all|for all of them|for everything|for the lot|in sum");

    private PriceWords() {}

    /** These words in small letters, as they would be written. */
    static List<String> plain(List<String> words) {
        List<String> digits = NumberWords.inDigits(words);
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < digits.size(); at++) {
            int total = lengthOfTotal(digits, at);
            int parts = total > 0 ? 0 : lengthOfParts(digits, at);
            if (total > 0) {
                at += total - 1;
            } else if (parts > 0) {
                plain.add(digits.get(at) + "." + twoDigits(digits, at + parts));
                plain.add("dollars");
                at += parts - 1;
            } else {
                plain.add(PERCENT.contains(digits.get(at)) ? "%" : digits.get(at));
            }
        }
        return plain;
    }

    private static int lengthOfTotal(List<String> words, int from) {
        for (int length = Math.min(LONGEST_TOTAL + 1, words.size() - from); length > 0; length--) {
            if (TOTALS.contains(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** "6 dollars 50", "6 dollars and 50 cents": how many words they are, 0 where they are no such price. */
    private static int lengthOfParts(List<String> words, int from) {
        boolean whole = from + TWO < words.size()
                && Digits.areAll(words.get(from))
                && WHOLE_UNITS.contains(words.get(from + 1));
        if (!whole) {
            return 0;
        }
        int small = from + TWO + (words.get(from + TWO).equals("and") ? 1 : 0);
        boolean unit = small + 1 < words.size() && SMALL_UNITS.contains(words.get(small + 1));
        boolean cents = small < words.size()
                && Digits.areAll(words.get(small))
                && words.get(small).length() <= TWO
                && (unit || (words.get(small).length() == TWO && small == from + TWO && small + 1 == words.size()));
        return cents ? small - from + (unit ? TWO : 1) : 0;
    }

    private static String twoDigits(List<String> words, int end) {
        String last = words.get(end - 1);
        String cents = SMALL_UNITS.contains(last) ? words.get(end - TWO) : last;
        return cents.length() < TWO ? "0" + cents : cents;
    }
}
