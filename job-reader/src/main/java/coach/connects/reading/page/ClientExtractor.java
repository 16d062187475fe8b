package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.posting.MemberSince;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.CountryScanner;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a page tells of the client. The hire rate is read, never computed: there can be more hires than jobs. */
final class ClientExtractor {
    private final CountryScanner countryScanner;
    private final PostingBuilder builder;

    ClientExtractor(CountryScanner countryScanner, PostingBuilder builder) {
        this.countryScanner = countryScanner;
        this.builder = builder;
    }

    void read(List<PageToken> items) {
        for (int i = 0; i < items.size(); i++) {
            PageToken token = items.get(i);
            boolean starsAgain = token.is(TokenType.STARS) && builder.knows(Fact.CLIENT_REVIEWS);
            if (token.isWords()) {
                gluedCountry(token);
            } else if (!starsAgain) {
                one(token.match());
            }
            if (token.is(TokenType.REVIEWS_ALONE) && i > 0 && items.get(i - 1).is(TokenType.STARS_ALONE)) {
                builder.rating(items.get(i - 1).match().decimal(0));
            }
        }
    }

    private void one(PhraseMatch match) {
        switch (match.type()) {
            case PAID -> builder.set(Fact.PAYMENT_VERIFIED, true);
            case UNPAID -> builder.set(Fact.PAYMENT_VERIFIED, false);
            case STARS -> builder.rating(match.decimal(0));
            case REVIEWS -> {
                builder.rating(match.decimal(0));
                builder.set(Fact.CLIENT_REVIEWS, match.number(1));
            }
            case REVIEWS_ALONE -> builder.set(Fact.CLIENT_REVIEWS, match.number(0));
            case COUNTRY -> builder.setIfUnknown(Fact.CLIENT_COUNTRY, match.words(0));
            case FEED_COUNTRY ->
                countryScanner.shown(match.words(0)).ifPresent(c -> builder.setIfUnknown(Fact.CLIENT_COUNTRY, c));
            case MEMBER -> member((DateMatch) match.values().get(0));
            default -> figures(match);
        }
    }

    private void figures(PhraseMatch match) {
        switch (match.type()) {
            case JOBS_POSTED -> builder.set(Fact.CLIENT_JOBS_POSTED, match.number(0));
            case HIRE_RATE -> builder.set(Fact.CLIENT_HIRE_RATE, match.number(0));
            case OPEN_JOBS -> builder.set(Fact.CLIENT_OPEN_JOBS, match.number(0));
            case HIRES -> builder.set(Fact.CLIENT_HIRES, match.number(0));
            case SPENT -> builder.dollars(Fact.CLIENT_TOTAL_SPENT, amount(match));
            case AVG_RATE -> builder.pay(Fact.CLIENT_AVG_RATE, amount(match));
            default -> {}
        }
    }

    private static BigDecimal amount(PhraseMatch match) {
        BigDecimal amount = ((MoneyScanner.Amount) match.values().get(0)).amount();
        return amount == null ? BigDecimal.ONE.negate() : amount;
    }

    private void member(DateMatch date) {
        date.date()
                .map(MemberSince::on)
                .or(() -> date.month().map(MemberSince::in))
                .ifPresent(since -> builder.set(Fact.MEMBER_SINCE, since));
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
        boolean digits = minutes.length() >= 2
                && Character.isDigit(minutes.charAt(0))
                && Character.isDigit(minutes.charAt(1));
        return digits && Set.of("", "am", "pm").contains(minutes.substring(2));
    }

    private static boolean endsWithTime(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 && colon < text.length() - 2 && Character.isDigit(text.charAt(colon + 1));
    }
}
