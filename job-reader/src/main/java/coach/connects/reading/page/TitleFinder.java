package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the title of a job among the lines of its head. */
final class TitleFinder {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;
    private static final int LONG_LINE = 120;

    private final PhraseDictionary book;
    private final List<PageToken> items;

    TitleFinder(PhraseDictionary book, List<PageToken> items) {
        this.book = book;
        this.items = items;
    }

    /** The title before the line that says when the job was posted; without such a line, before the summary. */
    Optional<String> before(int posted, int cut) {
        Optional<String> labelled = labelled(posted < 0 ? cut : posted);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (posted >= 0) {
            return lastWords(posted);
        }
        int summary = TokenScan.firstHeading(items, 0, cut, TokenType.SUMMARY);
        return summary >= 0 ? lastWords(summary) : first(cut);
    }

    private Optional<String> labelled(int until) {
        int label = TokenScan.first(items, 0, until, token -> token.is(TokenType.TITLE_LABEL));
        return label < 0
                ? Optional.empty()
                : Optional.of(items.get(label).match().words(0));
    }

    /** The line just above, or the one above that where a category stands between. */
    private Optional<String> lastWords(int until) {
        Optional<String> category = Optional.empty();
        for (int i = until - 1; i >= 0; i--) {
            PageToken token = items.get(i);
            if (token.isWords()
                    && (token.line() != items.get(until).line() || token.glued())
                    && isTitle(token.text())) {
                if (!book.isCategory(token.text()) || category.isPresent()) {
                    return hasRival(i) ? Optional.empty() : Optional.of(token.text());
                }
                category = Optional.of(token.text());
            } else if (token.is(PageRegion.STATE) || (category.isPresent() && token.is(PageRegion.NOISE))) {
                break;
            }
        }
        // A category alone is what is left of a head that was cut.
        return Optional.empty();
    }

    /** Of two lines of words right above each other, neither is certain to be the title. */
    private boolean hasRival(int i) {
        if (i == 0 || !items.get(i).whole()) {
            return false;
        }
        PageToken above = items.get(i - 1);
        return above.isWords()
                && above.whole()
                && isTitle(above.text())
                && "-•*·>".indexOf(above.text().charAt(0)) < 0
                && (!book.isCategory(above.text()) || (i > 1 && isPlainWords(items.get(i - 2))))
                && !above.text().startsWith(items.get(i).text());
    }

    private boolean isPlainWords(PageToken token) {
        return token.isWords() && !book.isCategory(token.text());
    }

    private static boolean isTitle(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    /** A short first line over a long one, on a page whose terms were recognised. */
    private Optional<String> first(int cut) {
        if (cut < 2
                || items.size() < 2
                || !items.get(0).isWords()
                || !items.get(1).isWords()) {
            return Optional.empty();
        }
        String text = items.get(0).text();
        String next = items.get(1).text();
        boolean heads = text.length() >= 10 && text.length() <= LONG_LINE && ".,:;!".indexOf(last(text)) < 0;
        boolean sentence = next.length() >= LONG_LINE || (next.length() > text.length() && last(next) == '.');
        return heads && sentence ? Optional.of(text) : Optional.empty();
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Whether these words name a category of jobs, with or without when the job was posted. */
    boolean isCategory(PageToken token) {
        return book.isCategory(token.text()) || postedAtEnd(token).isPresent();
    }

    /** "Web Design Posted Oct 5, 2026": what the words at the end of this line say about when, if they do. */
    Optional<Object> postedAtEnd(PageToken token) {
        String plain = CaseFolding.of(token.text());
        int at = plain.lastIndexOf(" posted ");
        if (!token.isWords() || at < 0 || token.text().length() > LONGEST) {
            return Optional.empty();
        }
        NormalizedLine line = NormalizedLine.of(token.text());
        @Nullable PhraseMatch match = book.longest(line, at + 1);
        if (match == null || match.end() != line.length() || match.type() != TokenType.POSTED) {
            return Optional.empty();
        }
        return Optional.of(match.values().get(0));
    }
}
