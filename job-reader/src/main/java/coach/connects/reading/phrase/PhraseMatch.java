package coach.connects.reading.phrase;

import java.math.BigDecimal;
import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param values the values in its slots, in order
 */
public record PhraseMatch(TokenType type, List<Object> values, int start, int end) {
    public int number(int slot) {
        return (Integer) values.get(slot);
    }

    public BigDecimal decimal(int slot) {
        return (BigDecimal) values.get(slot);
    }

    public String words(int slot) {
        return (String) values.get(slot);
    }
}
