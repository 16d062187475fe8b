package coach.connects.reading.page;

import coach.connects.reading.phrase.TokenType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The place of a piece among the pieces of a page; -1 where there is none. Places outside the page are passed over. */
final class TokenScan {
    private TokenScan() {}

    /** The first such piece from one place on and before another. */
    static int first(List<PageToken> items, int from, int to, Predicate<PageToken> wanted) {
        for (int i = from; i < Math.min(to, items.size()); i++) {
            if (wanted.test(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last such piece from one place on and before another. */
    static int last(List<PageToken> items, int from, int to, Predicate<PageToken> wanted) {
        for (int i = Math.min(to, items.size()) - 1; i >= from; i--) {
            if (wanted.test(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static int firstHeading(List<PageToken> items, int from, int to, TokenType heading) {
        return first(items, from, to, token -> token.isHeading(heading));
    }

    static int lastHeading(List<PageToken> items, int from, int to, TokenType heading) {
        return last(items, from, to, token -> token.isHeading(heading));
    }

    /** "Save job Fix my site": the title that the buttons of the site's list repeat, or -1. */
    static int repeatedAtButtons(List<PageToken> items) {
        Set<String> repeated = items.stream()
                .filter(token -> token.is(TokenType.TILE_ACTION)
                        && !token.match().values().isEmpty())
                .map(token -> token.match().words(0))
                .collect(Collectors.toSet());
        return repeated.size() == 1
                ? first(items, 0, items.size(), token -> token.isWords() && repeated.contains(token.text()))
                : -1;
    }
}
