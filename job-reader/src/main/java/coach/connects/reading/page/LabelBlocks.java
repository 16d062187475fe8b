package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldReader.Clarity;
import coach.connects.reading.field.LabelType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins labels that stand alone with the values on the lines below or above them. A whole block of them is read one way:
 * where both ways would do, neither is certain, and its lines stay as they are.
 */
final class LabelBlocks {
    private static final int LONGEST = 60;

    /** A block in which so many of three pairs are understood is one, if the other way nothing is. */
    private static final int MOST_OF_THREE = 2;

    /** The label under which a line of phrases is read. */
    private static final String PHRASES = "terms";

    private final List<String> lines;
    private final FieldReader fields;
    private final Instant now;

    /** The labels of a block with the values on one side of them; how many of the pairs say something or nothing for sure. */
    private record Side(int step, List<Field> pairs, int clear) {
        boolean isClear() {
            return !pairs.isEmpty() && clear == pairs.size();
        }

        boolean isMostlyClear() {
            return clear > 1 && 3 * clear >= MOST_OF_THREE * pairs.size();
        }
    }

    private LabelBlocks(List<String> lines, FieldReader fields, Instant now) {
        this.lines = new ArrayList<>(lines);
        this.fields = fields;
        this.now = now;
    }

    /** As many lines, with nothing in those whose value stands beside its label now. */
    static List<String> joined(List<String> lines, int fewest, FieldReader fields, Instant now) {
        LabelBlocks blocks = new LabelBlocks(lines, fields, now);
        int i = 0;
        while (i < lines.size()) {
            i = blocks.isLabel(i) ? blocks.block(i, fewest) : i + 1;
        }
        return blocks.lines;
    }

    /** Joins the labels that stand every second line from here on; the place behind them. */
    private int block(int first, int fewest) {
        int last = first;
        while (isLabel(last + 2) && isValue(last + 1)) {
            last += 2;
        }
        if ((last - first) / 2 + 1 >= fewest && !isSaidElsewhere(first, last)) {
            Side below = side(first, last, 1);
            Side above = announces(first) ? new Side(-1, List.of(), 0) : side(first, last, -1);
            chosen(below, above).ifPresent(this::join);
        }
        return last + 1;
    }

    /** Labels that stand with their values elsewhere as well are words of the client's here. */
    private boolean isSaidElsewhere(int first, int last) {
        Set<LabelType> here = EnumSet.noneOf(LabelType.class);
        for (int i = first; i <= last; i += 2) {
            fields.type(List.of(), LineMarkStripper.off(withoutColon(lines.get(i))))
                    .ifPresent(here::add);
        }
        return IntStream.range(0, lines.size())
                .filter(i -> i < first - 1 || i > last + 1)
                .mapToObj(lines::get)
                .filter(line -> line.indexOf(':') > 0 && line.indexOf(':') <= LONGEST)
                .map(line -> fields.type(List.of(), LineMarkStripper.off(line.substring(0, line.indexOf(':')))))
                .flatMap(Optional::stream)
                .anyMatch(here::contains);
    }

    private static Optional<Side> chosen(Side below, Side above) {
        if (below.isClear() != above.isClear()) {
            return Optional.of(below.isClear() ? below : above);
        }
        Side better = below.clear() > 0 ? below : above;
        Side other = below.clear() > 0 ? above : below;
        return Optional.of(better).filter(side -> side.isMostlyClear() && other.clear() == 0);
    }

    private void join(Side side) {
        for (Field pair : side.pairs()) {
            int label = pair.position();
            lines.set(label, withoutColon(lines.get(label)) + ": " + pair.value());
            lines.set(label + side.step(), "");
        }
    }

    private Side side(int first, int last, int step) {
        List<Field> pairs = new ArrayList<>();
        int clear = 0;
        for (int i = first; i <= last; i += 2) {
            if (!isValue(i + step)) {
                return new Side(step, List.of(), 0);
            }
            Field pair = Field.of(
                    LineMarkStripper.off(withoutColon(lines.get(i))), LineMarkStripper.off(lines.get(i + step)), i);
            clear += isClear(pair) ? 1 : 0;
            pairs.add(pair);
        }
        return new Side(step, pairs, clear);
    }

    /** "Hires" has a number for its value, be it not certain whose they are. */
    private boolean isClear(Field pair) {
        boolean hires =
                CardSkin.type(pair, fields).equals(Optional.of(LabelType.HIRES_TOTAL)) && Digits.areAll(pair.value());
        return hires || (!isFigureForPayment(pair) && fields.clarity(pair, now) != Clarity.UNCLEAR);
    }

    /** A figure beside the payment is another line's. */
    private boolean isFigureForPayment(Field pair) {
        boolean payment = CardSkin.type(pair, fields)
                .filter(type -> type == LabelType.PAYMENT || type == LabelType.NO_PAYMENT)
                .isPresent();
        return payment && pair.value().chars().anyMatch(Character::isDigit);
    }

    private boolean announces(int label) {
        return lines.get(label).endsWith(":") || lines.get(label).endsWith("?");
    }

    private static String withoutColon(String line) {
        return line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    }

    /** A label that is no phrase of a page besides: "Verified" below "Payment" is a value. */
    private boolean isLabel(int i) {
        if (i < 0 || i >= lines.size() || lines.get(i).length() > LONGEST) {
            return false;
        }
        String text = LineMarkStripper.off(withoutColon(lines.get(i)));
        boolean known =
                fields.type(List.of(), text).filter(type -> !type.isOpen()).isPresent();
        return known && (announces(i) || fields.clarity(Field.of(PHRASES, text, i), now) != Clarity.TELLING);
    }

    private boolean isValue(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).chars().anyMatch(Character::isLetterOrDigit)
                && lines.get(i).indexOf(':') < 0
                && !isLabel(i);
    }
}
