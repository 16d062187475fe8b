package coach.connects.feature.check;

import coach.connects.reading.answer.Remark;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.page.PageLines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a summary that judge: "Red flags: asks for a deposit" among labels with their values. In a description such a
 * line is the client's own.
 *
 * @param rest the text without them
 * @param values what they say
 */
record OpinionLineExtractor(String rest, List<Remark.Note> values) {
    private static final int FEWEST_LINES = 3;
    private static final int MOST = 10;

    OpinionLineExtractor {
        values = List.copyOf(values);
    }

    static OpinionLineExtractor of(String text, Instant now) {
        List<String> lines = text.lines().toList();
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                filled.add(i);
            }
        }
        List<Remark.Note> values = new ArrayList<>();
        String label = "";
        List<Integer> taken = new ArrayList<>();
        boolean items = false;
        for (int i = 0; filled.size() >= FEWEST_LINES && i < filled.size() && values.size() < MOST; i++) {
            String line = lines.get(filled.get(i));
            Optional<Remark.Note> value = Remark.behindLabel(line, now);
            boolean labelled = value.isPresent() && isAmongLabels(lines, filled, i, now);
            boolean item = items && value.isEmpty() && isItem(line) && !isLabelled(line);
            items = item || (labelled && value.get().words().isEmpty());
            if (labelled || item) {
                taken.add(filled.get(i));
                label = labelled ? value.get().label() : label;
                values.add(labelled ? value.get() : new Remark.Note(label, line.strip()));
            }
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!taken.contains(i)) {
                rest.add(lines.get(i));
            }
        }
        return taken.isEmpty()
                ? new OpinionLineExtractor(text, List.of())
                : new OpinionLineExtractor(String.join("\n", rest), values);
    }

    /** Whether the next line that does not judge, above or below, is a label with its value. */
    private static boolean isAmongLabels(List<String> lines, List<Integer> filled, int at, Instant now) {
        int above = at - 1;
        while (above >= 0
                && Remark.behindLabel(lines.get(filled.get(above)), now).isPresent()) {
            above--;
        }
        int below = at + 1;
        while (below < filled.size()
                && Remark.behindLabel(lines.get(filled.get(below)), now).isPresent()) {
            below++;
        }
        return (above >= 0 && isLabelled(lines.get(filled.get(above))))
                || (below < filled.size() && isLabelled(lines.get(filled.get(below))));
    }

    private static boolean isItem(String line) {
        String words = line.strip();
        return "-*•–".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean isLabelled(String line) {
        String words = line.strip();
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        String bare = words.substring(start).replace("*", "");
        int colon = bare.indexOf(':');
        return PageLines.areFields(bare)
                || (colon > 0
                        && FieldReader.standard()
                                .type(List.of(), bare.substring(0, colon))
                                .isPresent());
    }
}
