package coach.connects.reading.page;

import coach.connects.reading.field.Field;
import java.util.List;

/**
 * One line of a card.
 *
 * @param text its words without what decorates them
 * @param marked whether something decorated them
 * @param fields the labels with values that it holds; of a label alone one without a value
 */
record CardLine(Kind kind, String text, boolean marked, List<Field> fields, int number) {
    /** What a line is to a card. */
    enum Kind {
        /** Labels with their values. */
        FIELD,
        /** A label whose value stands elsewhere, or a heading. */
        LABEL,
        /** Phrases of a page that need no label. */
        PHRASES,
        /** A label that is not known, with whatever it says. */
        FOREIGN,
        /** Nothing is left of it without its links. */
        EMPTY,
        WORDS
    }

    CardLine {
        fields = List.copyOf(fields);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
