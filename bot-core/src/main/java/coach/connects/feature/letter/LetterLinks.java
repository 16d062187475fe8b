package coach.connects.feature.letter;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Finds a link that leads nowhere by its form alone; none is opened. */
final class LetterLinks {
    private static final List<String> STARTS = List.of("http", "htt", "htp", "ttp:", "ttps:", "www", "ww.", "wwww");
    private static final String ENDS = ".,;:!?)]}>\"'”’";
    private static final int LEAST_ENDING = 2;

    private LetterLinks() {}

    static Optional<String> broken(String letter) {
        for (String token : Tokens.of(letter)) {
            String link = trimmed(token);
            String small = CaseFolding.of(link);
            boolean meant = STARTS.stream().anyMatch(small::startsWith)
                    && (small.indexOf('/') >= 0 || small.indexOf('.') > 0 || small.indexOf(':') > 0);
            if (meant && !isLink(small)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && "([{<\"'“".indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ENDS.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return token.substring(start, end);
    }

    private static boolean isLink(String link) {
        String whole = link.startsWith("www.") ? "https://" + link : link;
        if (!whole.startsWith("http://") && !whole.startsWith("https://")) {
            return false;
        }
        try {
            String host = new URI(whole).getHost();
            return host != null && isHost(host);
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static boolean isHost(String host) {
        int dot = host.lastIndexOf('.');
        String ending = host.substring(dot + 1);
        return dot > 0
                && !host.contains("..")
                && !host.startsWith("www.www.")
                && ending.length() >= LEAST_ENDING
                && ending.chars().allMatch(Character::isLetter)
                && host.chars().filter(sign -> sign == '.').count() >= (host.startsWith("www.") ? 2 : 1);
    }
}
