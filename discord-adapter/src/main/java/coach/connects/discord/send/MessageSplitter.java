package coach.connects.discord.send;

import coach.connects.chat.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that is too long for one message: between paragraphs, else lines, else sentences, else words, and only inside
 * a word that is longer than a message by itself. What counts is the length with Discord's markup.
 */
final class MessageSplitter {
    private static final String[] SEAMS = {"\n\n", "\n", ". ", " "};

    private MessageSplitter() {}

    /** The parts in order, in Discord's markup, none longer than this; white space at a seam is dropped. */
    static List<String> of(RichText text, int longest) {
        List<String> parts = new ArrayList<>();
        String plain = text.plain();
        int from = 0;
        while (from < plain.length()) {
            int to = end(text, plain, from, longest);
            String part = MarkdownEscaper.of(cut(text, from, to)).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to;
            while (from < plain.length() && Character.isWhitespace(plain.charAt(from))) {
                from++;
            }
        }
        return parts;
    }

    /** The text from here to there, set as it was. */
    static RichText cut(RichText text, int from, int to) {
        List<RichText.Span> runs = new ArrayList<>();
        int start = 0;
        for (RichText.Span span : text.spans()) {
            int end = start + span.content().length();
            if (end > from && start < to) {
                String content = span.content().substring(Math.max(0, from - start), Math.min(end, to) - start);
                runs.add(new RichText.Span(content, span.style()));
            }
            start = end;
        }
        return new RichText(runs);
    }

    private static int end(RichText text, String plain, int from, int longest) {
        int fits = from + 1;
        int tooFar = Math.min(plain.length(), from + longest) + 1;
        while (tooFar - fits > 1) {
            int middle = (fits + tooFar) >>> 1;
            boolean isShort = MarkdownEscaper.of(cut(text, from, middle)).length() <= longest;
            fits = isShort ? middle : fits;
            tooFar = isShort ? tooFar : middle;
        }
        return fits == plain.length() ? fits : seam(plain, from, fits);
    }

    private static int seam(String plain, int from, int most) {
        for (String seam : SEAMS) {
            int at = plain.lastIndexOf(seam, most - seam.length());
            if (at > from + (most - from) / 2) {
                return at + (seam.startsWith(".") ? 1 : 0);
            }
        }
        return Math.max(from + 1, GraphemeBoundary.before(plain, most));
    }
}
