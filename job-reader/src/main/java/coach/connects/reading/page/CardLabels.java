package coach.connects.reading.page;

import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.page.CardLine.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs labels that stand alone with the values below or above them. A whole block of them is read one way: where both
 * ways would do, neither is certain.
 */
final class CardLabels {
    private final List<CardLine> lines;
    private final FieldReader fields;
    private final Instant now;

    private CardLabels(List<CardLine> lines, FieldReader fields, Instant now) {
        this.lines = new ArrayList<>(lines);
        this.fields = fields;
        this.now = now;
    }

    static List<CardLine> paired(List<CardLine> lines, FieldReader fields, Instant now) {
        CardLabels labels = new CardLabels(lines, fields, now);
        int i = 0;
        while (i < lines.size()) {
            i = labels.isLabel(i) ? labels.block(i) : i + 1;
        }
        return labels.lines;
    }

    /** Pairs the labels that stand every second line from here on; the place behind them. */
    private int block(int first) {
        int last = first;
        while (isLabel(last + 2) && isValue(last + 1)) {
            last += 2;
        }
        List<Field> below = pairs(first, last, 1);
        String label = lines.get(first).text();
        boolean announces = label.endsWith(":") || label.endsWith("?");
        List<Field> above = announces ? List.of() : pairs(first, last, -1);
        if (below.isEmpty() != above.isEmpty()) {
            int side = below.isEmpty() ? -1 : 1;
            List<Field> found = below.isEmpty() ? above : below;
            for (int i = first; i <= last; i += 2) {
                lines.set(i, lines.get(i).as(Kind.FIELD, List.of(found.get((i - first) / 2))));
                lines.set(i + side, lines.get(i + side).as(Kind.EMPTY, List.of()));
            }
        }
        return last + 1;
    }

    private List<Field> pairs(int first, int last, int side) {
        List<Field> pairs = new ArrayList<>();
        for (int i = first; i <= last; i += 2) {
            Field label = lines.get(i).fields().get(0);
            if (!isValue(i + side)) {
                return List.of();
            }
            Field pair = Field.of(label.label(), lines.get(i + side).text(), label.position());
            if (isFigureForPayment(pair) || fields.clarity(pair, now) == FieldReader.Clarity.UNCLEAR) {
                return List.of();
            }
            pairs.add(pair);
        }
        return pairs;
    }

    /** A figure beside the payment is another line's. */
    private boolean isFigureForPayment(Field pair) {
        boolean payment = CardSkin.type(pair, fields)
                .filter(type -> type == LabelType.PAYMENT || type == LabelType.NO_PAYMENT)
                .isPresent();
        return payment && pair.value().chars().anyMatch(Character::isDigit);
    }

    private boolean isLabel(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).is(Kind.LABEL)
                && CardSkin.type(lines.get(i).fields().get(0), fields)
                        .filter(type -> !type.isOpen())
                        .isPresent();
    }

    private boolean isValue(int i) {
        return i >= 0
                && i < lines.size()
                && (lines.get(i).is(Kind.WORDS) || lines.get(i).is(Kind.PHRASES));
    }
}
