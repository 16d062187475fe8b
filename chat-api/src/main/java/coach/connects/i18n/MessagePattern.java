package coach.connects.i18n;

import coach.connects.chat.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the catalogue, read once: words, {@code {name}} for a value, {@code {n|one:review|other:reviews}} for a
 * word that follows a number, {@code **bold**} and {@code `code`}. A command's name that stands by itself, such as
 * {@code /wallet}, is set as one that can be pressed.
 */
final class MessagePattern {
    private final List<Segment> pieces;

    /** What a sentence without values says each time: lists of words are asked for with every message. */
    private volatile @Nullable RichText always;

    private MessagePattern(List<Segment> pieces) {
        this.pieces = pieces;
    }

    private sealed interface Segment {
        void append(RichTextBuilder line, Map<String, Object> values, LocaleFormat format);

        default void collect(Set<String> names) {}
    }

    private record Literal(String words) implements Segment {
        @Override
        public void append(RichTextBuilder line, Map<String, Object> values, LocaleFormat format) {
            line.append(words);
        }
    }

    private record CommandName(String name) implements Segment {
        @Override
        public void append(RichTextBuilder line, Map<String, Object> values, LocaleFormat format) {
            line.appendCommand(name);
        }
    }

    private record Emphasis(RichText.Style style) implements Segment {
        @Override
        public void append(RichTextBuilder line, Map<String, Object> values, LocaleFormat format) {
            line.toggle(style);
        }
    }

    private record Placeholder(String name) implements Segment {
        @Override
        public void append(RichTextBuilder line, Map<String, Object> values, LocaleFormat format) {
            line.append(format.show(value(values, name)));
        }

        @Override
        public void collect(Set<String> names) {
            names.add(name);
        }
    }

    private record Plural(String name, Map<String, String> forms) implements Segment {
        @Override
        public void append(RichTextBuilder line, Map<String, Object> values, LocaleFormat format) {
            String form = forms.get(format.pluralOf(value(values, name)));
            line.append(form == null ? forms.getOrDefault("other", "") : form);
        }

        @Override
        public void collect(Set<String> names) {
            names.add(name);
        }
    }

    /**
     * Reads a sentence.
     *
     * @throws IllegalArgumentException when a brace is not closed or a plural names no "other"
     */
    static MessagePattern of(String source) {
        List<Segment> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '{') {
                int end = source.indexOf('}', i);
                if (end < 0) {
                    throw new IllegalArgumentException("a brace is not closed: " + source);
                }
                flush(words, pieces);
                pieces.add(placeholder(source.substring(i + 1, end)));
                i = end + 1;
            } else if (source.startsWith("**", i)) {
                flush(words, pieces);
                pieces.add(new Emphasis(RichText.Style.BOLD));
                i += 2;
            } else if (c == '`') {
                flush(words, pieces);
                pieces.add(new Emphasis(RichText.Style.CODE));
                i++;
            } else {
                int end = endOfCommand(source, i);
                if (end > i) {
                    flush(words, pieces);
                    pieces.add(new CommandName(source.substring(i + 1, end)));
                } else {
                    words.append(c);
                }
                i = Math.max(end, i + 1);
            }
        }
        flush(words, pieces);
        return new MessagePattern(pieces);
    }

    /** Where the command's name ends that begins here; here, when none does. */
    private static int endOfCommand(String source, int start) {
        boolean apart = start == 0 || " \n(".indexOf(source.charAt(start - 1)) >= 0;
        if (source.charAt(start) != '/' || !apart) {
            return start;
        }
        int end = start + 1;
        while (end < source.length() && source.charAt(end) >= 'a' && source.charAt(end) <= 'z') {
            end++;
        }
        return end > start + 1 ? end : start;
    }

    RichText fill(Map<String, Object> values, LocaleFormat format) {
        RichText known = always;
        if (known != null) {
            return known;
        }
        RichTextBuilder line = new RichTextBuilder();
        for (Segment segment : pieces) {
            segment.append(line, values, format);
        }
        RichText said = line.text();
        if (names().isEmpty()) {
            always = said;
        }
        return said;
    }

    /** The names of the values that the sentence needs. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Segment segment : pieces) {
            segment.collect(names);
        }
        return names;
    }

    /** Of each plural the names of its forms. */
    List<Set<String>> plurals() {
        return pieces.stream()
                .filter(Plural.class::isInstance)
                .map(Plural.class::cast)
                .map(plural -> plural.forms().keySet())
                .toList();
    }

    private static Segment placeholder(String inside) {
        int bar = inside.indexOf('|');
        if (bar < 0) {
            return new Placeholder(inside.strip());
        }
        Map<String, String> forms = new java.util.LinkedHashMap<>();
        for (String form : inside.substring(bar + 1).split("\\|", -1)) {
            int colon = form.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("a plural form without its name: " + inside);
            }
            forms.put(form.substring(0, colon).strip(), form.substring(colon + 1));
        }
        if (!forms.containsKey("other")) {
            throw new IllegalArgumentException("a plural without 'other': " + inside);
        }
        return new Plural(inside.substring(0, bar).strip(), forms);
    }

    private static void flush(StringBuilder words, List<Segment> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Literal(words.toString()));
            words.setLength(0);
        }
    }

    private static Object value(Map<String, Object> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "}");
        }
        return value;
    }
}
