package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldReader.Clarity;
import coach.connects.reading.field.LabelType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels and values by turns in one line, with nothing else to part the two: "Proposals · 5 to 10 · Rating · 4.9", or
 * "Rating 4.9 Proposals 5 to 10". All of the line is understood, in one way alone, or none of it is read.
 */
final class LabelRow {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_VALUE = 5;

    private final FieldReader fields;
    private final Instant now;

    LabelRow(FieldReader fields, Instant now) {
        this.fields = fields;
        this.now = now;
    }

    /** The pairs of these cells, each label before its value or each behind it; empty where that is not certain. */
    List<Field> ofCells(List<String> cells, int number) {
        if (cells.size() % 2 != 0) {
            return List.of();
        }
        List<Field> first = turns(cells, 0, number);
        List<Field> second = turns(cells, 1, number);
        return first.isEmpty() ? second : second.isEmpty() ? first : List.of();
    }

    private List<Field> turns(List<String> cells, int label, int number) {
        List<Field> pairs = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 2) {
            Optional<Field> pair = pair(cells.get(i + label), cells.get(i + 1 - label), number);
            if (pair.isEmpty()) {
                return List.of();
            }
            pairs.add(pair.get());
        }
        return pairs;
    }

    private Optional<Field> pair(String label, String value, int number) {
        Field field = Field.of(label, value, number);
        return isLabel(label) && fields.clarity(field, now) == Clarity.TELLING ? Optional.of(field) : Optional.empty();
    }

    private boolean isLabel(String words) {
        return fields.type(List.of(), words).filter(type -> !type.isOpen()).isPresent();
    }

    /** The pairs of a line that begins with a label, with a colon or without; one alone has a figure for its value. */
    List<Field> ofWords(String text, int number) {
        boolean colons = text.indexOf(':') >= 0;
        // "57% ❌ Payment verified": a sign may answer for what stands on either side.
        if (text.codePoints().anyMatch(LineMarkStripper::isPicture)) {
            return List.of();
        }
        List<String> words = text.length() > LONGEST ? List.of() : List.of(text.split(" ", MOST_WORDS + 1));
        if (words.size() < 2 || words.size() > MOST_WORDS || !beginsWithLabel(words)) {
            return List.of();
        }
        List<Ways> from = new ArrayList<>(List.of(new Ways(1, List.of())));
        for (int start = words.size() - 1; start >= 0; start--) {
            from.add(0, ways(words, start, from, colons));
        }
        List<Field> pairs = from.get(0).pairs().stream()
                .map(pair -> Field.of(pair.label(), pair.value(), number))
                .toList();
        boolean one = pairs.size() == 1 && pairs.get(0).value().chars().noneMatch(Digits::isDigit);
        return from.get(0).count() == 1 && !one ? pairs : List.of();
    }

    /** In how many ways the words from one place on are pairs, and one of the ways. */
    private record Ways(int count, List<Field> pairs) {}

    private boolean beginsWithLabel(List<String> words) {
        for (int count = 1; count <= Math.min(LONGEST_LABEL, words.size() - 1); count++) {
            if (isLabel(withoutColon(String.join(" ", words.subList(0, count))))) {
                return true;
            }
        }
        return false;
    }

    /** How far a value may reach: up to the next label, which no word of this one's own kind is ("not verified"). */
    private int endOfValue(List<String> words, int from, String name) {
        Optional<LabelType> own = fields.type(List.of(), name);
        int most = Math.min(from + LONGEST_VALUE, words.size());
        for (int end = from + 1; end < most; end++) {
            for (int count = 1; count <= Math.min(LONGEST_LABEL, words.size() - end); count++) {
                String next = withoutColon(String.join(" ", words.subList(end, end + count)));
                if (isLabel(next) && !fields.type(List.of(), next).equals(own)) {
                    return end;
                }
            }
        }
        return most;
    }

    private static String withoutColon(String label) {
        return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }

    private Ways ways(List<String> words, int start, List<Ways> later, boolean colons) {
        int count = 0;
        List<Field> pairs = List.of();
        // Of "Connects required 18" the longer label is meant.
        for (int label = Math.min(start + LONGEST_LABEL, words.size() - 1); label > start && count == 0; label--) {
            boolean ends = words.get(label - 1).endsWith(":") == colons;
            String name = withoutColon(String.join(" ", words.subList(start, label)));
            int most = ends && isLabel(name) ? endOfValue(words, label, name) : label;
            for (int end = label + 1; end <= most; end++) {
                Ways rest = later.get(end - start - 1);
                Optional<Field> pair = rest.count() == 0
                        ? Optional.empty()
                        : pair(name, String.join(" ", words.subList(label, end)), 0);
                if (pair.isPresent()) {
                    count += rest.count();
                    pairs = new ArrayList<>(List.of(pair.get()));
                    pairs.addAll(rest.pairs());
                }
            }
        }
        return new Ways(count, pairs);
    }
}
