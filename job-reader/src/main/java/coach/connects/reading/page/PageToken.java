package coach.connects.reading.page;

import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.List;

/**
 * The smallest piece of a page: one phrase, or a line of other words.
 *
 * @param match the phrase with its values; of other words only the place
 * @param text the text of it, as it stands there
 * @param glued whether a copy glued it to the piece before
 */
record PageToken(TokenType type, PhraseMatch match, String text, int line, boolean whole, boolean glued) {
    static PageToken words(String text, int line, boolean whole, boolean glued) {
        return new PageToken(
                TokenType.TEXT, new PhraseMatch(TokenType.TEXT, List.of(), 0, text.length()), text, line, whole, glued);
    }

    PageToken onLine(int number) {
        return new PageToken(type, match, text, number, whole, glued);
    }

    boolean is(TokenType other) {
        return type == other;
    }

    boolean is(PageRegion pageRegion) {
        return type.is(pageRegion);
    }

    boolean isWords() {
        return type == TokenType.TEXT;
    }

    /** Whether it tells how the job is paid. */
    boolean isOfPay() {
        return is(TokenType.HOURLY)
                || is(TokenType.FIXED)
                || is(TokenType.HOURLY_RANGE)
                || is(TokenType.HOURLY_RATE)
                || is(TokenType.BUDGET);
    }

    /** A heading counts only as a line of its own, or where a copy lost all line breaks. */
    boolean isHeading(TokenType heading) {
        return type == heading && (whole || glued);
    }
}
