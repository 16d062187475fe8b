package coach.connects.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with emphasis, free of any platform's markup. Adapters turn the runs into message entities, escaped Markdown or
 * plain words.
 *
 * @param spans the pieces, in order
 */
public record RichText(List<Span> spans) {
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        CODE,
        /** The name of one of the bot's own commands, with its slash: a tap runs it where the platform can. */
        COMMAND,
        /** What somebody else wrote. */
        QUOTE
    }

    /**
     * A piece of text of one style.
     *
     * @param content the words
     * @param style how they are set
     */
    public record Span(String content, Style style) {}

    /** Keeps its own copy; neighbours of one style become one run, so that the same text is the same however it was made. */
    public RichText {
        spans = joined(spans);
    }

    public static RichText of(String plain) {
        return plain.isEmpty() ? new RichText(List.of()) : new RichText(List.of(new Span(plain, Style.PLAIN)));
    }

    /** A command's name, with its slash. */
    public static RichText command(String name) {
        return new RichText(List.of(new Span("/" + name, Style.COMMAND)));
    }

    public RichText plus(RichText more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new RichText(all);
    }

    public String plain() {
        if (spans.size() == 1) {
            return spans.get(0).content();
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.content());
        }
        return words.toString();
    }

    /** What stands from here to there, set as it was; places are in UTF-16 units. */
    public RichText cut(int from, int to) {
        List<Span> within = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.content().length();
            if (end > from && start < to) {
                String content = span.content().substring(Math.max(0, from - start), Math.min(end, to) - start);
                within.add(new Span(content, span.style()));
            }
            start = end;
        }
        return new RichText(within);
    }

    private static List<Span> joined(List<Span> runs) {
        List<Span> joined = new ArrayList<>();
        for (Span span : runs) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.style() == span.style()) {
                joined.set(joined.size() - 1, new Span(last.content() + span.content(), span.style()));
            } else if (!span.content().isEmpty()) {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
