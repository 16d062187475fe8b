package coach.connects.reading.history;

import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number of Connects in a cell, such as {@code -12}, {@code +10 Connects}, {@code Spent 12 Connects} or {@code 80}.
 *
 * @param value negative for what is taken
 * @param signed whether a sign or a word says which of the two it is
 */
record HistoryNumber(int value, boolean signed) {
    private static final int LONGEST = 40;
    private static final String MINUS = "-−–‒—";
    private static final List<String> OUT = List.of("spent", "used", "deducted");
    private static final List<String> IN = List.of("earned", "received", "refunded", "returned", "purchased", "added");

    /** The number that a cell is, and nothing besides. */
    static Optional<HistoryNumber> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST || cell.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(Tokens.of(CaseFolding.of(cell)));
        words.removeIf(word -> word.equals("connects") || word.equals("connect"));
        boolean out = words.removeAll(OUT);
        boolean in = words.removeAll(IN);
        String number = String.join("", words);
        if (number.startsWith("(") && number.endsWith(")")) {
            number = "-" + number.substring(1, number.length() - 1);
        }
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
                .map(size -> new HistoryNumber(
                        minus || out ? -size.value() : size.value(), minus || plus || out || in));
    }
}
