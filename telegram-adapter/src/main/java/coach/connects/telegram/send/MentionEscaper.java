package coach.connects.telegram.send;

import coach.connects.kit.ForeignLinks;
import java.util.ArrayList;
import java.util.List;

/**
 * Names, commands and addresses in what somebody else wrote. Telegram makes {@code @name} a mention, which pings, {@code /word}
 * a command that a careless tap sends, and {@code evil.com} a link, wherever they stand, except inside code; so they are set
 * as code there. The words stay as they are. Foreign is what stands between the marks that isolate its direction, and what is quoted.
 */
final class MentionEscaper {
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private MentionEscaper() {}

    static List<TextEntity> in(CharSequence words, List<TextEntity> marks) {
        List<TextEntity> found = new ArrayList<>();
        int isolated = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ISOLATE) {
                isolated++;
            } else if (c == END_OF_ISOLATE) {
                isolated = Math.max(0, isolated - 1);
            } else if (isolated > 0 || isMarked(i, marks, "blockquote")) {
                int link = ForeignLinks.end(words, i);
                int end = link > i ? link : endOfReference(words, i);
                if (end > i + 1 && !isMarked(i, marks, "code") && !isMarked(i, marks, "pre")) {
                    found.add(new TextEntity("code", i, end - i));
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** Where the reference that begins here ends; here, when none does. */
    private static int endOfReference(CharSequence words, int start) {
        char first = words.charAt(start);
        if (first != '@' && first != '/') {
            return start;
        }
        if (start > 0 && (isNamePart(words.charAt(start - 1)) || words.charAt(start - 1) == '/')) {
            return start;
        }
        int end = start + 1;
        while (end < words.length() && (isNamePart(words.charAt(end)) || words.charAt(end) == '@')) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isMarked(int at, List<TextEntity> marks, String type) {
        for (TextEntity textEntity : marks) {
            if (textEntity.offset() <= at
                    && at < textEntity.end()
                    && textEntity.type().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
