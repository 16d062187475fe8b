package coach.connects.reading.phrase;

import java.math.BigDecimal;
import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param type what it means
 * @param values the values in its slots, in order
 * @param start where it begins
 * @param end where it ends
 */
public record PhraseMatch(TokenType type, List<Object> values, int start, int end) {
    /** The whole number in this slot. */
    public int number(int slot) {
        return (Integer) values.get(slot);
    }

    /** The decimal number in this slot. */
    public BigDecimal decimal(int slot) {
        return (BigDecimal) values.get(slot);
    }

    /** The words in this slot. */
    public String words(int slot) {
        return (String) values.get(slot);
    }
}
