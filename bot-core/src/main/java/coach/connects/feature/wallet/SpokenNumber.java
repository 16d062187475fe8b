package coach.connects.feature.wallet;

import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.Digits;
import java.util.List;
import java.util.Optional;

/**
 * A number by itself, be it with a sign: "16", "-16", "minus 16", "+40", "16+4". Nobody can know what a bare one counts, so
 * it is asked; it is never kept for what comes later.
 *
 * @param connects how many
 * @param sign what stands before it
 * @param boost the second number of a sum
 */
record SpokenNumber(Connects connects, Sign sign, Optional<Connects> boost) {
    private static final int LONGEST = 24;
    private static final int MOST_WORDS = 4;
    private static final List<String> UNITS = List.of("connects", "connect");
    private static final List<String> MINUS = List.of("-", "minus", "−", "–");
    private static final List<String> PLUS = List.of("+", "plus");

    /** What stands before the number. */
    enum Sign {
        NONE,
        MINUS,
        PLUS
    }

    /** The number; empty where the words say anything besides, or it is no number of Connects. */
    static Optional<SpokenNumber> read(String text) {
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<String> words = SpokenEntry.words(apart(text)).stream()
                .filter(word -> !UNITS.contains(word))
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Sign sign = MINUS.contains(words.get(0)) ? Sign.MINUS : PLUS.contains(words.get(0)) ? Sign.PLUS : Sign.NONE;
        List<String> rest = sign == Sign.NONE ? words : words.subList(1, words.size());
        if (rest.size() == 1) {
            return number(rest.get(0)).map(one -> new SpokenNumber(one, sign, Optional.empty()));
        }
        boolean sum = rest.size() == 3 && PLUS.contains(rest.get(1)) && sign != Sign.PLUS;
        return sum
                ? number(rest.get(0))
                        .flatMap(one ->
                                number(rest.get(2)).map(other -> new SpokenNumber(one, Sign.MINUS, Optional.of(other))))
                : Optional.empty();
    }

    /** A rating such as "4.9", which is a fact of a job and means nothing without one. */
    static boolean isRating(String text) {
        String said = text.strip().replace(',', '.');
        return said.length() == 3
                && Digits.isDigit(said.charAt(0))
                && said.charAt(1) == '.'
                && Digits.isDigit(said.charAt(2))
                && said.charAt(0) <= '5';
    }

    private static String apart(String text) {
        String said = text;
        for (String sign : List.of("-", "−", "–", "+")) {
            said = said.replace(sign, " " + sign + " ");
        }
        return said;
    }

    private static Optional<Connects> number(String word) {
        return Digits.areAll(word) ? AmountParser.readBalance(word).value() : Optional.empty();
    }
}
