package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.CountryScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a page tells of the client. The hire rate is read, never computed: there can be more hires than jobs. */
final class ClientExtractor {
    private final CountryScanner countryScanner;
    private final PostingBuilder builder;

    ClientExtractor(CountryScanner countryScanner, PostingBuilder builder) {
        this.countryScanner = countryScanner;
        this.builder = builder;
    }

    /** Between the country and the next fact the city may stand. */
    private static final int BELOW = 3;

    void read(List<PageToken> items) {
        for (int i = 0; i < items.size(); i++) {
            PageToken token = items.get(i);
            // "Interviewing: 2 / 5" counts no stars.
            boolean counted = i > 0
                    && items.get(i - 1).is(PageRegion.ACTIVITY)
                    && items.get(i - 1).line() == token.line();
            boolean starsAgain = token.is(TokenType.STARS) && (counted || builder.knows(Fact.CLIENT_REVIEWS));
            if (token.isWords()) {
                gluedCountry(token);
                if (isAmongFacts(items, i)) {
                    countryScanner
                            .shown(token.text())
                            .ifPresent(code -> builder.setIfUnknown(Fact.CLIENT_COUNTRY, code));
                }
            } else if (!starsAgain) {
                one(token.match());
            }
            if (token.is(TokenType.REVIEWS_ALONE) && i > 0 && items.get(i - 1).is(TokenType.STARS_ALONE)) {
                builder.rating(items.get(i - 1).match().decimal(0));
            }
        }
    }

    /** A name in small letters is a country's where facts of the client stand above and below it. */
    private static boolean isAmongFacts(List<PageToken> items, int i) {
        return items.get(i).whole()
                && i > 0
                && items.get(i - 1).is(PageRegion.CLIENT)
                && IntStream.range(i + 1, Math.min(items.size(), i + BELOW))
                        .anyMatch(next -> items.get(next).is(PageRegion.CLIENT));
    }

    private void one(PhraseMatch match) {
        if (match.type() == TokenType.COUNTRY) {
            builder.setIfUnknown(Fact.CLIENT_COUNTRY, match.words(0));
        } else if (match.type() == TokenType.FEED_COUNTRY) {
            countryScanner.shown(match.words(0)).ifPresent(c -> builder.setIfUnknown(Fact.CLIENT_COUNTRY, c));
        } else if (match.type().is(PageRegion.CLIENT)) {
            PhraseFacts.client(match, builder);
        }
    }

    /** "United StatesLas Vegas5:12 PM", "Canada Halifax 4:40 PM": the city beside the country, and the time. */
    private void gluedCountry(PageToken token) {
        NormalizedLine line = NormalizedLine.of(token.text());
        if (line.length() > 100 || !endsWithTime(token.text())) {
            return;
        }
        countryScanner
                .at(line, 0)
                .filter(match -> match.end() < line.length() && !line.plain().startsWith(" city", match.end()))
                .ifPresent(match -> builder.setIfUnknown(Fact.CLIENT_COUNTRY, match.code()));
    }

    /** "Bergen 10:12 AM" is where the client is and the time there, and no job's title. */
    static boolean isPlaceAndTime(String text) {
        int colon = text.lastIndexOf(':');
        boolean hour = colon > 0 && Character.isDigit(text.charAt(colon - 1));
        NormalizedLine behind = NormalizedLine.of(hour ? text.substring(colon + 1) : "");
        String minutes = behind.plain().replace(".", "").replace(" ", "");
        boolean digits =
                minutes.length() >= 2 && Character.isDigit(minutes.charAt(0)) && Character.isDigit(minutes.charAt(1));
        return digits && Set.of("", "am", "pm").contains(minutes.substring(2));
    }

    private static boolean endsWithTime(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 && colon < text.length() - 2 && Character.isDigit(text.charAt(colon + 1));
    }
}
