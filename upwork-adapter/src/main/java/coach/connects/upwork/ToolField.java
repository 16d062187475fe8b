package coach.connects.upwork;

import coach.connects.parsing.Digits;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value of an answer, read as what it is to be: absent, {@code null} and a value of another kind are all unknown, and nothing
 * is guessed. Numbers come as numbers and as text, in the notations on record.
 */
record ToolField(JsonNode node) {
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_ITEMS = 200;
    private static final BigDecimal MOST_COUNT = BigDecimal.valueOf(999_999_999);

    /** The value under these names, one within the other. */
    ToolField at(String... names) {
        JsonNode inner = node;
        for (String name : names) {
            inner = inner.isObject() ? inner.path(name) : MissingNode.getInstance();
        }
        return new ToolField(inner);
    }

    /** A text that is not empty, without the marks of foreign words. */
    Optional<String> text() {
        return raw().map(MarkedText::plain).filter(text -> !text.isEmpty());
    }

    Optional<String> line() {
        return raw().map(MarkedText::line).filter(text -> !text.isEmpty());
    }

    private Optional<String> raw() {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    Optional<Boolean> flag() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** A whole number from 0 on: 10, 10.0 and "10" are one; 10.5 and -1 are none. */
    OptionalInt count() {
        Optional<BigDecimal> whole = amount().filter(value -> value.compareTo(MOST_COUNT) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= 0);
        return whole.isPresent() ? OptionalInt.of(whole.get().intValueExact()) : OptionalInt.empty();
    }

    /** An amount from 0 on, of at most {@value #LONGEST_NUMBER} figures: 450.0, "450.0", "1,500.00", "$18,250.40". */
    Optional<BigDecimal> amount() {
        Optional<BigDecimal> value = node.isNumber()
                ? Optional.of(node.decimalValue())
                : raw().map(String::strip).flatMap(ToolField::written);
        return value.filter(amount -> amount.signum() >= 0)
                .filter(amount -> Math.abs(amount.scale()) <= LONGEST_NUMBER && amount.precision() <= LONGEST_NUMBER);
    }

    /** The values of a list; those beyond {@value #MOST_ITEMS} are not looked at. */
    List<ToolField> items() {
        List<ToolField> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < Math.min(node.size(), MOST_ITEMS); i++) {
            items.add(new ToolField(node.get(i)));
        }
        return items;
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isRecord() {
        return node.isObject();
    }

    /** Digits with at most one point, and commas only between groups of three. */
    static Optional<BigDecimal> written(String text) {
        String bare = text.startsWith("$") ? text.substring(1) : text;
        int point = bare.indexOf('.');
        String whole = point < 0 ? bare : bare.substring(0, point);
        String[] groups = whole.split(",", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || groups[0].isEmpty() || groups[0].length() > 3) {
                return Optional.empty();
            }
        }
        return Digits.decimal(String.join("", groups) + bare.substring(whole.length()), LONGEST_NUMBER);
    }

    /** That there is one: what an answer holds is the member's. */
    @Override
    public String toString() {
        return "ToolField(" + node.getNodeType() + ")";
    }
}
