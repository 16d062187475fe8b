package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Numbers of several words, as a telephone writes what was said to it: "four point nine", "seventy five percent", "four and
 * a half stars". A single word stays: "one" is hardly ever a number.
 */
final class SpokenNumbers {
    private static final int MOST_DECIMALS = 2;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;

    private SpokenNumbers() {}

    /** These words with digits for such numbers. */
    static List<String> inDigits(List<String> words) {
        List<String> plain = new ArrayList<>();
        words.forEach(word -> plain.addAll(parts(word)));
        List<String> written = new ArrayList<>();
        for (int at = 0; at < plain.size(); ) {
            at = number(plain, at, written);
        }
        return written.size() == plain.size() ? words : written;
    }

    /** "seventy-five" is two words. */
    private static List<String> parts(String word) {
        int dash = word.indexOf('-');
        boolean two = dash > 0 && tens(word.substring(0, dash)) > 0 && unit(word.substring(dash + 1)) > 0;
        return two ? List.of(word.substring(0, dash), word.substring(dash + 1)) : List.of(word);
    }

    /** Writes the number or the word that begins here; the place behind it. */
    private static int number(List<String> words, int at, List<String> written) {
        int end = at + 1;
        int whole = value(words, at);
        if (tens(words.get(at)) > 0 && unit(word(words, end)) > 0) {
            whole += unit(word(words, end));
            end++;
        } else if (whole > 0 && whole < TEN && word(words, end).equals("hundred")) {
            whole *= HUNDRED;
            end++;
        }
        StringBuilder decimals = new StringBuilder();
        if (whole >= 0 && word(words, end).equals("point")) {
            int next = end + 1;
            while (decimals.length() < MOST_DECIMALS && isDigit(word(words, next))) {
                decimals.append(value(words, next));
                next++;
            }
            end = decimals.isEmpty() ? end : next;
        } else if (whole >= 0 && isHalf(words, end)) {
            decimals.append('5');
            end += 3;
        }
        boolean several = end > at + 1;
        written.add(several ? whole + (decimals.isEmpty() ? "" : "." + decimals) : words.get(at));
        return end;
    }

    private static boolean isHalf(List<String> words, int at) {
        return word(words, at).equals("and")
                && word(words, at + 1).equals("a")
                && word(words, at + 2).equals("half");
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? CaseFolding.of(words.get(at)) : "";
    }

    private static int value(List<String> words, int at) {
        OptionalInt number = NumberWords.ofWord(word(words, at));
        boolean digit = number.isEmpty() && isDigit(word(words, at));
        return digit ? word(words, at).charAt(0) - '0' : number.orElse(-1);
    }

    private static boolean isDigit(String word) {
        int number = NumberWords.ofWord(word).orElse(-1);
        return (number >= 0 && number < TEN) || (word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9');
    }

    private static int tens(String word) {
        int number = NumberWords.ofWord(CaseFolding.of(word)).orElse(0);
        return number >= TWENTY ? number : 0;
    }

    private static int unit(String word) {
        int number = NumberWords.ofWord(CaseFolding.of(word)).orElse(0);
        return number < TEN ? number : 0;
    }
}
