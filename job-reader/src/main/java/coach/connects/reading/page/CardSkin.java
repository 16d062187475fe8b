package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldReader.Clarity;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.page.CardLine.Kind;
import coach.connects.reading.phrase.NormalizedLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds labels and values in lines of text, whatever decorates them; judges none of them. */
final class CardSkin {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_FOREIGN = 30;
    private static final int MOST_FOREIGN_WORDS = 4;
    private static final int LONGEST_PHRASES = 200;
    private static final List<String> CELLS = List.of(" | ", " • ", " · ", "\t", " ● ", " ‖ ");
    private static final List<String> DASHES = List.of(" - ", " – ", " — ", " → ", " ➜ ");

    /** The label under which a line of phrases is read: each of them stands alone. */
    private static final String PHRASES = "terms";

    private static final String PAY = "pay";
    private static final String CLIENT = "client";

    private final FieldReader fields;
    private final Instant now;
    private final LabelRow row;

    CardSkin(FieldReader fields, Instant now) {
        this.fields = fields;
        this.now = now;
        this.row = new LabelRow(fields, now);
    }

    /** The lines, each with the fields in it. */
    List<CardLine> read(List<String> lines, int from, int to) {
        List<String> joined = LabelBlocks.joined(lines.subList(from, to), 1, fields, now);
        List<CardLine> cards = new ArrayList<>();
        for (int i = from; i < to; i++) {
            cards.add(line(joined.get(i - from), i));
        }
        return cards;
    }

    private CardLine line(String line, int number) {
        String text = LineMarkStripper.off(line);
        boolean marked = !line.startsWith(text) || line.contains("**");
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return new CardLine(Kind.EMPTY, text, marked, List.of(), number);
        }
        Field phrases = Field.of(PHRASES, text, number);
        boolean alone = !text.endsWith(":") && text.length() <= LONGEST_PHRASES;
        List<Field> found = found(text, number);
        boolean labelled = found.stream().anyMatch(field -> !field.value().isEmpty());
        Clarity clarity = labelled || !alone ? Clarity.UNCLEAR : fields.clarity(phrases, now);
        if (clarity == Clarity.TELLING || (clarity == Clarity.SILENT && found.isEmpty())) {
            Kind kind = clarity == Clarity.TELLING ? Kind.PHRASES : Kind.EMPTY;
            return new CardLine(kind, text, marked, List.of(phrases), number);
        }
        List<Field> row = found.isEmpty() ? row(text, number) : List.of();
        if (!row.isEmpty()) {
            return new CardLine(Kind.PHRASES, text, marked, row, number);
        }
        List<Field> turns = found.isEmpty() ? turns(text, number) : List.of();
        if (!turns.isEmpty()) {
            return new CardLine(Kind.FIELD, text, marked, turns, number);
        }
        if (!found.isEmpty()) {
            return new CardLine(labelled ? Kind.FIELD : Kind.LABEL, text, marked, found, number);
        }
        return new CardLine(isForeign(text) ? Kind.FOREIGN : Kind.WORDS, text, marked, List.of(), number);
    }

    /** The fields of a line, where each has a label of its own kind and a value of which every word is understood. */
    List<Field> known(String line, int number) {
        String text = LineMarkStripper.off(line);
        List<Field> found = found(text, number);
        if (found.isEmpty()) {
            return isPay(text, number) ? List.of(Field.of(PAY, text, number)) : turns(text, number);
        }
        boolean clear = found.stream()
                .allMatch(
                        field -> !field.value().isEmpty() && isClosed(field.label()) && fields.understands(field, now));
        return clear ? found : List.of();
    }

    /** A line that says by itself how the job is paid, or in several cells who the client is. */
    private List<Field> row(String text, int number) {
        if (isPay(text, number)) {
            return List.of(Field.of(PAY, text, number));
        }
        Optional<String> seam = CELLS.stream().filter(text::contains).findFirst();
        if (seam.isEmpty() || text.length() > LONGEST_PHRASES) {
            return List.of();
        }
        List<Field> cells = split(text, seam.get()).stream()
                .map(cell -> Field.of(CLIENT, cell, number))
                .toList();
        boolean clear = cells.stream().allMatch(cell -> fields.understands(cell, now));
        return clear ? cells : List.of();
    }

    /** "$500 fixed": how the job is paid, in an order that no phrase has. */
    private boolean isPay(String text, int number) {
        boolean dollars = text.length() <= LONGEST_LABEL && text.indexOf('$') >= 0;
        return dollars && fields.understands(Field.of(PAY, text, number), now);
    }

    private List<Field> found(String text, int number) {
        for (String seam : CELLS) {
            List<Field> cells = cells(text, seam, number);
            if (cells.size() > 1) {
                return cells;
            }
        }
        Optional<Field> pair = pair(text, number);
        boolean several = pair.filter(field -> field.value().indexOf(':') > 0).isPresent();
        List<Field> labelled = several ? row.ofWords(text, number) : List.of();
        return labelled.isEmpty() ? pair.map(List::of).orElse(List.of()) : labelled;
    }

    /** Labels and values by turns, each a cell of its own, or each behind a blank. */
    private List<Field> turns(String text, int number) {
        Optional<String> seam = text.indexOf(':') >= 0
                ? Optional.empty()
                : CELLS.stream().filter(text::contains).findFirst();
        return seam.isPresent()
                ? row.ofCells(split(text, seam.get()), number)
                : text.indexOf(':') >= 0 ? List.of() : row.ofWords(text, number);
    }

    /** "Budget · $500" as "Budget: $500"; any other line as it is. */
    String withColon(String line) {
        Optional<String> seam = line.length() > LONGEST_LABEL || line.indexOf(':') >= 0
                ? Optional.empty()
                : CELLS.stream().filter(line::contains).findFirst();
        List<String> cells = seam.map(found -> split(line, found)).orElse(List.of());
        List<Field> pair = cells.size() == 2 ? row.ofCells(cells, 0) : List.of();
        return pair.isEmpty() ? line : pair.get(0).label() + ": " + pair.get(0).value();
    }

    private static List<String> split(String text, String seam) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(seam); at >= 0; at = text.indexOf(seam, start)) {
            cells.add(text.substring(start, at).strip());
            start = at + seam.length();
        }
        cells.add(text.substring(start).strip());
        return cells;
    }

    /** The fields of a line in which several stand; one cell that is none makes the line one field, or none. */
    private List<Field> cells(String text, String seam, int number) {
        List<Field> cells = new ArrayList<>();
        for (String part : split(text, seam)) {
            Optional<Field> cell = pair(LineMarkStripper.off(part), number);
            if (cell.isEmpty() || cell.get().value().isEmpty()) {
                return List.of();
            }
            cells.add(cell.get());
        }
        return cells;
    }

    /** "Label: value", "Label : value", "label = value", "Label - value", or a known label alone. */
    private Optional<Field> pair(String text, int number) {
        int colon = colon(text);
        if (colon > 0 && colon <= LONGEST_LABEL && isKnown(text.substring(0, colon))) {
            return Optional.of(field(text.substring(0, colon), text.substring(colon + 1), number));
        }
        int question = colon > 0 ? -1 : text.indexOf("? ");
        if (question > 0 && question <= LONGEST_LABEL && isClosed(text.substring(0, question))) {
            return Optional.of(field(text.substring(0, question), text.substring(question + 1), number));
        }
        int equals = colon > 0 ? -1 : text.indexOf('=');
        if (equals > 0
                && equals <= LONGEST_LABEL
                && isKnown(text.substring(0, equals).strip())) {
            return Optional.of(field(text.substring(0, equals).strip(), text.substring(equals + 1), number));
        }
        for (String dash : DASHES) {
            int at = colon > 0 ? -1 : text.indexOf(dash);
            if (at > 0 && at <= LONGEST_LABEL && isClosed(text.substring(0, at))) {
                Field field = field(text.substring(0, at), text.substring(at + dash.length()), number);
                if (fields.understands(field, now)) {
                    return Optional.of(field);
                }
            }
        }
        return text.length() <= LONGEST_LABEL && isKnown(text)
                ? Optional.of(field(text, "", number))
                : Optional.empty();
    }

    private static Field field(String label, String value, int number) {
        return Field.of(LineMarkStripper.off(label), value.strip(), number);
    }

    private static int colon(String text) {
        int colon = text.indexOf(':');
        int wide = text.indexOf('：');
        return colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    }

    private boolean isKnown(String label) {
        return fields.type(List.of(), label).isPresent();
    }

    private boolean isClosed(String label) {
        return fields.type(List.of(), label).filter(type -> !type.isOpen()).isPresent();
    }

    /** A short label with a colon and a blank, which no list of labels knows. */
    static boolean isForeign(String text) {
        int colon = colon(text);
        if (colon <= 0 || colon > LONGEST_FOREIGN || (colon + 1 < text.length() && text.charAt(colon + 1) != ' ')) {
            return false;
        }
        String label = NormalizedLine.of(text.substring(0, colon)).plain().strip();
        boolean number = !label.isEmpty() && Digits.areAll(label.substring(label.length() - 1)) && !label.contains(" ");
        return !number && label.split(" ", -1).length <= MOST_FOREIGN_WORDS;
    }

    /** What a field of the card names. */
    static Optional<LabelType> type(Field field, FieldReader fields) {
        return fields.type(field.path(), field.label());
    }
}
