package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts a paste that holds several jobs: whole pages one after the other, or the rows of a list. */
final class JobSplitter {
    /** Nobody compares more jobs at once; the rest of a longer list is left out. */
    private static final int MOST_JOBS = 100;

    private static final Set<TokenType> ONCE = EnumSet.of(
            TokenType.POSTED,
            TokenType.BUDGET,
            TokenType.HOURLY_RANGE,
            TokenType.SPENT,
            TokenType.STARS,
            TokenType.COUNTRY,
            TokenType.COUNT_RANGE,
            TokenType.HIRE_RATE);

    private final List<PageToken> items;
    private final PhraseDictionary book;

    JobSplitter(List<PageToken> items, PhraseDictionary book) {
        this.items = items;
        this.book = book;
    }

    /** The pieces of each whole page. A page begins anew where, behind a client's facts, something was posted again. */
    List<List<PageToken>> pages() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int lastHeading = lastPageHeading();
        boolean posted = false;
        boolean hasClient = false;
        boolean client = false;
        for (int i = 0; i < items.size() && starts.size() <= MOST_JOBS; i++) {
            PageToken token = items.get(i);
            if (token.is(TokenType.MEMBER) || token.isHeading(TokenType.HISTORY) || token.isHeading(TokenType.LINK)) {
                client = client || hasClient;
            } else if (client && token.is(TokenType.POSTED) && token.whole() && i < lastHeading) {
                starts.add(titleAbove(i));
                client = false;
            }
            posted |= token.is(TokenType.POSTED);
            hasClient |= posted && token.isHeading(TokenType.CLIENT);
        }
        return cut(starts);
    }

    /** The last heading that only a whole page has, or -1. */
    private int lastPageHeading() {
        return TokenScan.last(
                items,
                0,
                items.size(),
                token -> token.isHeading(TokenType.ACTIVITY) || token.isHeading(TokenType.CLIENT));
    }

    /** The pieces of each row of a list. */
    List<List<PageToken>> rows() {
        List<Integer> posted = anchors(true);
        List<Integer> anchors = posted.size() > 1 ? posted : anchors(false);
        if (anchors.size() < 2) {
            return List.of(items);
        }
        List<Integer> starts = new ArrayList<>();
        boolean titleAbove = titleAbove(anchors.get(0)) < anchors.get(0) && !titleBelow(anchors.get(0));
        for (int anchor : anchors) {
            starts.add(titleAbove ? titleAbove(anchor) : anchor);
        }
        return cut(starts);
    }

    /** Whether these pieces say different things of what a job has once, and of more than one such thing. */
    static boolean areOfSeveral(List<PageToken> pieces) {
        Map<TokenType, Set<String>> said = new EnumMap<>(TokenType.class);
        for (PageToken token : pieces) {
            if (ONCE.contains(token.type())) {
                said.computeIfAbsent(token.type(), type -> new HashSet<>()).add(CaseFolding.of(token.text()));
            }
        }
        return said.values().stream().filter(values -> values.size() > 1).count() > 1;
    }

    /** The lines that every row has once: when it was posted, or else how it is paid. */
    private List<Integer> anchors(boolean posted) {
        List<Integer> anchors = new ArrayList<>();
        int line = -1;
        for (int i = 0; i < items.size() && anchors.size() <= MOST_JOBS; i++) {
            PageToken token = items.get(i);
            boolean first = i == 0 || items.get(i - 1).line() != token.line();
            boolean pays = first && token.isOfPay() && (token.is(TokenType.HOURLY_RANGE) || rowOfTerms(i));
            if (token.line() != line && (posted ? token.is(TokenType.POSTED) : pays)) {
                anchors.add(firstOfLine(i));
                line = token.line();
            }
        }
        return anchors;
    }

    private boolean rowOfTerms(int i) {
        return i + 1 < items.size()
                && items.get(i + 1).line() == items.get(i).line()
                && items.get(i + 1).is(PageRegion.FEATURE);
    }

    private int firstOfLine(int i) {
        int first = i;
        while (first > 0 && items.get(first - 1).line() == items.get(i).line()) {
            first--;
        }
        return first;
    }

    /** Whether the title stands below: the buttons of the tile, which repeat it, come right behind it. */
    private boolean titleBelow(int anchor) {
        for (int i = anchor + 1; i < Math.min(items.size(), anchor + 8); i++) {
            if (items.get(i).isWords()) {
                return i + 1 < items.size() && items.get(i + 1).is(TokenType.TILE_ACTION);
            }
        }
        return false;
    }

    private int titleAbove(int anchor) {
        for (int i = anchor - 1; i >= 0; i--) {
            boolean category = items.get(i).isWords()
                    && i > 0
                    && items.get(i - 1).isWords()
                    && book.isCategory(items.get(i).text());
            if (!category && (items.get(i).isWords() || items.get(i).is(TokenType.TITLE_LABEL))) {
                return i;
            }
            if (!category
                    && !items.get(i).is(PageRegion.NOISE)
                    && !items.get(i).is(PageRegion.FEATURE)
                    && !items.get(i).is(PageRegion.HEADER)) {
                return anchor;
            }
        }
        return anchor;
    }

    private List<List<PageToken>> cut(List<Integer> starts) {
        List<List<PageToken>> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(starts.size(), MOST_JOBS); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : items.size();
            if (starts.get(i) < end) {
                parts.add(items.subList(starts.get(i), end));
            }
        }
        return parts;
    }
}
