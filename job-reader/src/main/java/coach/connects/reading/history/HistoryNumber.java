package coach.connects.reading.history;

import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number of Connects in a cell, such as {@code -12}, {@code 12.00-}, {@code +10 Connects}, {@code Spent 12 Connects} or {@code 80}.
 *
 * @param value negative for what is taken
 * @param signed whether a sign or a word says which of the two it is
 */
record HistoryNumber(int value, boolean signed) {
    private static final int LONGEST = 40;
    private static final int CENTS = 2;
    private static final String MINUS = "-−–‒—";
    private static final List<String> OUT = List.of("spent", "used", "deducted");
    private static final List<String> IN = List.of("earned", "received", "refunded", "returned", "purchased", "added");

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A sign may stand behind it: {@code 12-}. */
    private static String signFirst(String number) {
        int last = number.length() - 1;
        boolean behind =
                last > 0 && (MINUS + "+").indexOf(number.charAt(last)) >= 0 && Character.isDigit(number.charAt(0));
        return behind ? number.charAt(last) + number.substring(0, last) : number;
    }

    /** A table may write a whole number as {@code 12.00}. */
    private static String withoutCents(String number) {
        int point = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        String cents = point < 0 ? "" : number.substring(point + 1);
        boolean none =
                !cents.isEmpty() && cents.length() <= CENTS && cents.chars().allMatch(c -> c == '0');
        return none ? number.substring(0, point) : number;
    }

    /** The number that a cell is, and nothing besides. */
    static Optional<HistoryNumber> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST || cell.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(Tokens.of(CaseFolding.of(cell)));
        words.removeIf(word -> word.equals("connects") || word.equals("connect"));
        boolean out = words.removeAll(OUT);
        boolean in = words.removeAll(IN);
        if (words.stream().filter(HistoryNumber::hasDigit).count() > 1) {
            return Optional.empty(); // An amount and a balance beside each other are two numbers.
        }
        String number = String.join("", words);
        if (number.startsWith("(") && number.endsWith(")")) {
            number = "-" + number.substring(1, number.length() - 1);
        }
        number = withoutCents(signFirst(number));
        if (number.isEmpty() || (out && in)) {
            return Optional.empty();
        }
        boolean minus = MINUS.indexOf(number.charAt(0)) >= 0;
        boolean plus = number.charAt(0) == '+';
        boolean twice = (minus && in) || (plus && out);
        String digits = minus || plus ? number.substring(1) : number;
        if (twice || digits.isEmpty() || !Character.isDigit(digits.charAt(0))) {
            return Optional.empty();
        }
        return AmountParser.readBalance(digits)
                .value()
                .map(size ->
                        new HistoryNumber(minus || out ? -size.value() : size.value(), minus || plus || out || in));
    }
}
