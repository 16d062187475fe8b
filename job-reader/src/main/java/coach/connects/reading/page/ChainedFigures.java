package coach.connects.reading.page;

import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Phrases in a row that are each understood and yet say something else together. */
final class ChainedFigures {
    /** "5.0 5.00 of 40 reviews" stands so on pages. */
    private static final Set<TokenType> OF_RATINGS =
            EnumSet.of(TokenType.STARS, TokenType.STARS_ALONE, TokenType.REVIEWS, TokenType.REVIEWS_ALONE);

    private ChainedFigures() {}

    /** "Budget: $30 - $55": two amounts with a dash between are one value, of which the phrases know but a half. */
    static boolean haveRange(NormalizedLine line, List<PhraseMatch> chain) {
        for (int i = 1; i < chain.size(); i++) {
            int from = chain.get(i - 1).end();
            int to = chain.get(i).start();
            boolean dash = line.plain().substring(from, to).strip().equals("-");
            if (dash && isAmount(chain.get(i - 1)) && isAmount(chain.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(PhraseMatch match) {
        return match.values().size() == 1 && match.values().get(0) instanceof MoneyScanner.Amount;
    }

    /** "7 6% hire rate", "0.76% hire rate": a bare figure right before another one is a part of it, or nobody knows what. */
    static boolean halve(NormalizedLine line, PhraseMatch before, PhraseMatch match) {
        boolean bare = line.plain()
                .substring(before.start(), before.end())
                .chars()
                .allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        return bare
                && match.type().is(PageRegion.CLIENT)
                && !OF_RATINGS.contains(match.type())
                && match.start() - before.end() <= 1
                && Character.isDigit(line.at(match.start()));
    }
}
