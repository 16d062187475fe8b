package coach.connects.reading.page;

import coach.connects.reading.phrase.PhraseDictionary;

/**
 * Undoes what chats write in the place of signs and links: {@code *Budget:* $500} is bold, {@code :star:} is a star, {@code <LINK|words>} the words and the
 * link, and a flag before the name of a country says no more than the name.
 */
final class ChatMarkup {
    private static final int LONGEST_NAME = 40;
    private static final int FLAG = 4;
    private static final char FLAG_BEGINS = '\ud83c';

    private ChatMarkup() {}

    /** The line as it was meant. */
    static String plain(String line) {
        String bare = line.contains(":* ") && !line.contains("**") ? line.replace("*", "") : line;
        String linked = bare.indexOf("<http") < 0 ? bare : links(bare);
        String signed = linked.indexOf(':') == linked.lastIndexOf(':') ? linked : signs(linked);
        return signed.indexOf(FLAG_BEGINS) < 0 ? signed : withoutFlags(signed);
    }

    /** "&lt;https://…|A title&gt;" */
    private static String links(String line) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf("<http"); open >= 0; open = line.indexOf("<http", at)) {
            int close = line.indexOf('>', open);
            int stroke = line.indexOf('|', open);
            if (close < 0) {
                break;
            }
            String link = line.substring(open + 1, stroke > 0 && stroke < close ? stroke : close);
            String words = stroke > 0 && stroke < close ? line.substring(stroke + 1, close) + " " : "";
            plain.append(line, at, open).append(words).append(link);
            at = close + 1;
        }
        return plain.append(line.substring(at)).toString();
    }

    private static String signs(String line) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', Math.max(at, colon + 1))) {
            int end = name(line, colon);
            if (end > 0) {
                plain.append(line, at, colon).append(sign(line.substring(colon + 1, end)));
                at = end + 1;
            }
        }
        return plain.append(line.substring(at)).toString().strip();
    }

    /** Where the name of a sign ends that begins at this colon, or -1: it stands apart from other words. */
    private static int name(String line, int colon) {
        boolean apart = colon == 0 || !Character.isLetterOrDigit(line.charAt(colon - 1));
        boolean begins = colon + 1 < line.length() && Character.isLetter(line.charAt(colon + 1));
        int end = colon + 1;
        while (end < line.length() && end - colon <= LONGEST_NAME && isOfName(line.charAt(end))) {
            end++;
        }
        boolean ends = end > colon + 2 && end < line.length() && line.charAt(end) == ':';
        boolean alone = end + 1 >= line.length() || !Character.isLetterOrDigit(line.charAt(end + 1));
        return apart && begins && ends && alone ? end : -1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
    }

    /** The sign of this name, and nothing for one that only adorns. */
    private static String sign(String name) {
        return PhraseDictionary.standard().words("sign_" + name).stream()
                .findFirst()
                .orElse("");
    }

    private static String withoutFlags(String line) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = at + FLAG;
            boolean flag =
                    end <= line.length() && isRegional(line.codePointAt(at)) && isRegional(line.codePointAt(at + 2));
            int word = flag && end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
            if (flag && word < line.length() && Character.isLetter(line.charAt(word))) {
                at = word;
            } else {
                plain.append(line.charAt(at));
                at++;
            }
        }
        return plain.toString();
    }

    private static boolean isRegional(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }
}
