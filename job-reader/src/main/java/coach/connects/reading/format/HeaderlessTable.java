package coach.connects.reading.format;

import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldReader.Clarity;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that has no column for the name of the job: a head of labels with the figures below them, or labels with their
 * values beside them and perhaps a note behind. All of its cells are understood, or it is none.
 */
final class HeaderlessTable {
    private static final int FEWEST_LABELS = 2;
    private static final int LONGEST_LABEL = 60;

    private final PhraseDictionary book;
    private final FieldReader reader;

    HeaderlessTable(PhraseDictionary book, FieldReader reader) {
        this.book = book;
        this.reader = reader;
    }

    /** Whether such a table may begin with this row. */
    boolean begins(List<String> row) {
        return row.size() > 1 && (isLabel(row.get(0)) || valueColumn(row) > 0);
    }

    /** The rows with a head above them, one row a job; empty where this is no such table. */
    List<List<String>> upright(List<List<String>> rows) {
        boolean even = rows.stream().mapToInt(List::size).distinct().count() == 1;
        if (rows.size() < 2) {
            return List.of();
        }
        List<String> head = rows.get(0);
        List<List<String>> below = rows.subList(1, rows.size());
        if (even && areLabels(head, head.size()) && below.stream().allMatch(row -> isClear(head, row))) {
            return rows;
        }
        int value = valueColumn(head);
        List<List<String>> pairs = value > 0 ? below : rows;
        List<String> labels = pairs.stream().map(row -> row.get(0)).toList();
        return areLabels(labels, (labels.size() + 1) / 2) ? turned(labels, pairs, value) : List.of();
    }

    /** The column that is called the value, behind one that is called the label; 0 for none. */
    private int valueColumn(List<String> head) {
        Set<String> first = LabelWords.of(head.get(0));
        boolean labels = !first.isEmpty() && book.names("label_columns").containsAll(first);
        for (int i = 1; labels && i < head.size(); i++) {
            Set<String> words = LabelWords.of(head.get(i));
            if (!words.isEmpty() && book.names("value_columns").containsAll(words)) {
                return i;
            }
        }
        return 0;
    }

    /** Of several columns those are values in which every cell is understood; what else there is are notes. */
    private List<List<String>> turned(List<String> labels, List<List<String>> rows, int value) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> upright = new ArrayList<>(List.of(labels));
        for (int i = 1; i < width; i++) {
            int column = i;
            List<String> cells = rows.stream()
                    .map(row -> column < row.size() ? row.get(column) : "")
                    .toList();
            long labelled = cells.stream().filter(this::isLabel).count();
            if (2 * labelled >= cells.size() && width > 2) {
                // Labels and values by turns are no table.
                return List.of();
            }
            boolean sole = width == 2 || value == i;
            if (sole ? tells(labels, cells) >= FEWEST_LABELS : value == 0 && isClear(labels, cells)) {
                upright.add(cells);
            }
        }
        return upright.size() > 1 ? upright : List.of();
    }

    /** The columns of values; one in which nothing is understood beside its label holds notes. */
    List<List<String>> withoutNotes(List<List<String>> columns) {
        List<String> labels = columns.get(0);
        List<List<String>> values = columns.subList(1, columns.size());
        List<List<String>> telling =
                values.stream().filter(cells -> figures(labels, cells) > 0).toList();
        return telling.isEmpty() ? values : telling;
    }

    private boolean areLabels(List<String> cells, int fewest) {
        Set<LabelType> closed = EnumSet.noneOf(LabelType.class);
        int known = 0;
        for (String cell : cells) {
            Optional<LabelType> type = type(cell);
            known += type.isPresent() ? 1 : 0;
            type.filter(label -> !label.isOpen()).ifPresent(closed::add);
        }
        return known >= fewest && closed.size() >= FEWEST_LABELS;
    }

    private boolean isLabel(String cell) {
        return type(cell).filter(type -> type != LabelType.IGNORED).isPresent();
    }

    private Optional<LabelType> type(String cell) {
        return cell.length() > LONGEST_LABEL ? Optional.empty() : reader.type(List.of(), cell);
    }

    /** Whether every cell with a label is understood, and two of them tell something. */
    private boolean isClear(List<String> labels, List<String> cells) {
        for (int i = 0; i < labels.size(); i++) {
            boolean closed = type(labels.get(i)).filter(type -> !type.isOpen()).isPresent();
            if (closed && clarity(labels.get(i), cells.get(i)) == Clarity.UNCLEAR) {
                return false;
            }
        }
        return tells(labels, cells) >= FEWEST_LABELS;
    }

    private long tells(List<String> labels, List<String> cells) {
        long telling = 0;
        for (int i = 0; i < labels.size(); i++) {
            telling += clarity(labels.get(i), cells.get(i)) == Clarity.TELLING ? 1 : 0;
        }
        return telling;
    }

    private long figures(List<String> labels, List<String> cells) {
        long telling = 0;
        for (int i = 0; i < labels.size(); i++) {
            boolean closed = type(labels.get(i)).filter(type -> !type.isOpen()).isPresent();
            telling += closed && clarity(labels.get(i), cells.get(i)) == Clarity.TELLING ? 1 : 0;
        }
        return telling;
    }

    private Clarity clarity(String label, String cell) {
        return reader.clarity(Field.of(label, cell, 0), Instant.EPOCH);
    }
}
