package coach.connects.console;

import coach.connects.chat.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text ready for a terminal: without what could move the cursor or hide something, and with a style for each character,
 * so that it can be broken into lines first and set in bold afterwards.
 */
final class StyledText {
    private static final String ESCAPE = "\u001B[";
    private static final String END = ESCAPE + "0m";

    private final StringBuilder plain = new StringBuilder();
    private final List<RichText.Style> styles = new ArrayList<>();

    StyledText(RichText text) {
        for (RichText.Span span : text.spans()) {
            span.content().codePoints().forEach(c -> append(c, span.style()));
        }
    }

    String plain() {
        return plain.toString();
    }

    /** A part of it, set as a terminal wants it. */
    String set(int from, int to, boolean emphasis) {
        if (!emphasis) {
            return plain.substring(from, to);
        }
        StringBuilder line = new StringBuilder();
        RichText.Style now = RichText.Style.PLAIN;
        for (int i = from; i < to; i++) {
            if (styles.get(i) != now) {
                line.append(now == RichText.Style.PLAIN ? "" : END);
                now = styles.get(i);
                line.append(code(now));
            }
            line.append(plain.charAt(i));
        }
        return line.append(now == RichText.Style.PLAIN ? "" : END).toString();
    }

    private void append(int c, RichText.Style style) {
        int before = plain.length();
        if (c == '\t') {
            plain.append("    ");
        } else if (c == '\u2028' || c == '\u2029') {
            plain.append('\n');
        } else if (c == '\n' || isVisible(c)) {
            plain.appendCodePoint(c);
        }
        for (int i = before; i < plain.length(); i++) {
            styles.add(style);
        }
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200D || c == 0x200C;
        return type != Character.CONTROL && type != Character.SURROGATE && (type != Character.FORMAT || joiner);
    }

    private static String code(RichText.Style style) {
        return switch (style) {
            case PLAIN -> "";
            case BOLD, CODE, COMMAND -> ESCAPE + "1m";
            case ITALIC, QUOTE -> ESCAPE + "3m";
        };
    }
}
