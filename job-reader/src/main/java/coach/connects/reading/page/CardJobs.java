package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.page.CardLine.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts a card into its jobs, where it is certain which line belongs to which. */
final class CardJobs {
    private static final int MOST_JOBS = 100;

    private final List<CardLine> lines;
    private final List<String> raw;
    private final FieldReader fields;

    private final boolean linked;

    /** The lines as they were read and as they stand there; {@code linked}: whether links lead to several jobs. */
    CardJobs(List<CardLine> lines, List<String> raw, boolean linked, FieldReader fields) {
        this.linked = linked;
        this.lines = lines;
        this.raw = raw;
        this.fields = fields;
    }

    /** The lines of each job; empty where there are several and nothing certain parts them. */
    List<List<CardLine>> parts() {
        for (List<Integer> starts : List.of(titles(), numbered(), headings())) {
            if (starts.size() > 1) {
                List<List<CardLine>> parts = cut(starts);
                boolean certain = parts.stream().noneMatch(part -> repeated(part) > 1)
                        && !saysSomething(lines.subList(0, starts.get(0)));
                if (certain) {
                    return parts;
                }
            }
        }
        return repeated(lines) > 1 ? List.of() : List.of(lines);
    }

    /** How many jobs the lines seem to tell of: how often the label that stands there most often does. */
    int count() {
        return fieldsByType(lines).values().stream().mapToInt(Set::size).max().orElse(1);
    }

    private List<Integer> titles() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size() && starts.size() < MOST_JOBS; i++) {
            if (has(lines.get(i), LabelType.TITLE)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** "[1] Title", "2. Title": numbers that count up, each followed by a field. */
    private List<Integer> numbered() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size() && starts.size() < MOST_JOBS; i++) {
            boolean words = lines.get(i).is(Kind.WORDS) || lines.get(i).is(Kind.FOREIGN);
            if (words && number(raw.get(lines.get(i).number())) == starts.size() + 1 && isAboveField(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static int number(String line) {
        int at = CaseFolding.of(line).startsWith("job ") ? "job ".length() : 0;
        while (at < line.length() && !Digits.isDigit(line.charAt(at)) && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < line.length() && Digits.isDigit(line.charAt(end)) && end - at < 3) {
            end++;
        }
        boolean closed = end > at && end < line.length() && "].):".indexOf(line.charAt(end)) >= 0;
        return closed ? Integer.parseInt(line.substring(at, end)) : 0;
    }

    /** Words right above a field, once a job. */
    private List<Integer> headings() {
        List<Integer> starts = new ArrayList<>();
        if (!linked && repeated(lines) < 2) {
            return starts;
        }
        for (int i = 0; i < lines.size() && starts.size() < MOST_JOBS; i++) {
            boolean words =
                    lines.get(i).is(Kind.WORDS) && CardTitle.canBe(lines.get(i).text());
            if (words && isAboveField(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean isAboveField(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).is(Kind.EMPTY)) {
            next++;
        }
        return next < lines.size()
                && (lines.get(next).is(Kind.FIELD) || lines.get(next).is(Kind.PHRASES));
    }

    private List<List<CardLine>> cut(List<Integer> starts) {
        List<List<CardLine>> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            List<CardLine> part = lines.subList(starts.get(i), end);
            if (saysSomething(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private boolean saysSomething(List<CardLine> part) {
        return part.stream()
                .flatMap(line -> line.fields().stream())
                .filter(field -> !field.value().isEmpty())
                .map(field -> CardSkin.type(field, fields))
                .anyMatch(type -> type.filter(CardJobs::isOfOneJob).isPresent());
    }

    /** How many labels stand in these lines with different values. */
    private int repeated(List<CardLine> part) {
        return (int) fieldsByType(part).values().stream()
                .filter(values -> values.size() > 1)
                .count();
    }

    private Map<LabelType, Set<String>> fieldsByType(List<CardLine> part) {
        Map<LabelType, Set<String>> values = new EnumMap<>(LabelType.class);
        for (CardLine line : part) {
            for (Field field : line.fields()) {
                Optional<LabelType> type = CardSkin.type(field, fields).filter(CardJobs::isOfOneJob);
                if (type.isPresent() && line.is(Kind.FIELD)) {
                    values.computeIfAbsent(type.get(), t -> new HashSet<>()).add(field.value());
                }
            }
        }
        return values;
    }

    /** What a job has once. */
    private static boolean isOfOneJob(LabelType type) {
        return !type.isOpen() || type == LabelType.TITLE || type == LabelType.CLIENT;
    }

    private boolean has(CardLine line, LabelType wanted) {
        return line.is(Kind.FIELD)
                && line.fields().stream()
                        .anyMatch(field -> CardSkin.type(field, fields).equals(Optional.of(wanted)));
    }
}
