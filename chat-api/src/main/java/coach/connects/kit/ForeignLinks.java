package coach.connects.kit;

import java.util.Locale;
import java.util.Set;

/**
 * Addresses in what somebody else wrote: platforms make links of them wherever they stand, also of a bare domain, and under
 * the bot's name. Adapters set them as code, which stays words.
 */
public final class ForeignLinks {
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final int SHORTEST_DOMAIN = 2;

    /** What stands behind a full stop in names of software and files; none of it ends a domain. */
    private static final Set<String> NO_DOMAINS = Set.of(
            "js", "jsx", "ts", "tsx", "php", "css", "html", "json", "cpp", "exe", "xls", "xlsx", "csv", "doc", "docx",
            "pdf", "psd", "png", "jpg", "svg");

    private ForeignLinks() {}

    /** Where the address ends that begins here; here, where none begins. Punctuation behind it is not a part of it. */
    public static int end(CharSequence words, int start) {
        if (start > 0 && isPart(words.charAt(start - 1))) {
            return start;
        }
        int end = start;
        while (end < words.length() && isPart(words.charAt(end))) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1)) && words.charAt(end - 1) != '/') {
            end--;
        }
        return isAddress(words.subSequence(start, end).toString()) ? end : start;
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c)
                && c > ' '
                && "<>()[]{}\"'`,;|\u201C\u201D\u00AB\u00BB".indexOf(c) < 0
                && c != ISOLATE
                && c != END_OF_ISOLATE;
    }

    private static boolean isAddress(String token) {
        int scheme = token.indexOf("://");
        if (scheme > 0) {
            return true;
        }
        int path = endOfHost(token);
        String host = token.substring(0, path);
        int dot = host.lastIndexOf('.');
        String domain = host.substring(dot + 1);
        return dot > 0
                && Character.isLetterOrDigit(host.charAt(dot - 1))
                && domain.length() >= SHORTEST_DOMAIN
                && domain.chars().allMatch(Character::isLetter)
                && !NO_DOMAINS.contains(domain.toLowerCase(Locale.ROOT));
    }

    private static int endOfHost(String token) {
        int end = 0;
        while (end < token.length() && "/?#:".indexOf(token.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
