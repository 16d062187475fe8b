package coach.connects.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with emphasis, free of any platform's markup. Adapters turn the runs into message entities, escaped Markdown or
 * plain words.
 *
 * @param runs the pieces, in order
 */
public record Text(List<Run> runs) {
    /** How a run is set. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        CODE,
        /** What somebody else wrote. */
        QUOTE
    }

    /**
     * A piece of text of one style.
     *
     * @param content the words
     * @param style how they are set
     */
    public record Run(String content, Style style) {}

    /** Keeps its own copy; neighbours of one style become one run, so that the same text is the same however it was made. */
    public Text {
        runs = joined(runs);
    }

    /** Text without any emphasis. */
    public static Text of(String plain) {
        return plain.isEmpty() ? new Text(List.of()) : new Text(List.of(new Run(plain, Style.PLAIN)));
    }

    /** This text and then another one. */
    public Text plus(Text more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Text(all);
    }

    /** The words alone. */
    public String plain() {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            words.append(run.content());
        }
        return words.toString();
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.style() == run.style()) {
                joined.set(joined.size() - 1, new Run(last.content() + run.content(), run.style()));
            } else if (!run.content().isEmpty()) {
                joined.add(run);
            }
        }
        return List.copyOf(joined);
    }
}
