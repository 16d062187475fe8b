package coach.connects.reading.format;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a record tells of the client. Somebody logged out gets null and zeros, and a thin scraper writes false for what
 * it did not find. So zero and false count only where something else of the client is known.
 */
final class JsonClientExtractor {
    private final JsonFields fields;
    private final PhraseDictionary book;
    private final PostingBuilder builder;

    JsonClientExtractor(JsonFields fields, PhraseDictionary book, PostingBuilder builder) {
        this.fields = fields;
        this.book = book;
        this.builder = builder;
    }

    void read() {
        fields.words("client_country")
                .flatMap(book.countries()::typed)
                .ifPresent(code -> builder.set(Fact.CLIENT_COUNTRY, code));
        Optional<Boolean> paid = fields.get("payment").flatMap(JsonClientExtractor::verified);
        boolean known = builder.knows(Fact.CLIENT_COUNTRY) || paid.equals(Optional.of(true));
        paid.filter(p -> p || known).ifPresent(p -> builder.set(Fact.PAYMENT_VERIFIED, p));
        JsonAmounts.of(fields, "client_rating").ifPresent(builder::rating);
        number("client_reviews", Fact.CLIENT_REVIEWS, false);
        number("client_jobs_posted", Fact.CLIENT_JOBS_POSTED, false);
        number("client_hires", Fact.CLIENT_HIRES, known);
        number("client_open_jobs", Fact.CLIENT_OPEN_JOBS, known);
        spent(known);
        dollars("client_avg_rate", Fact.CLIENT_AVG_RATE);
        hireRate();
        fields.words("member_since")
                .flatMap(words -> JsonJobExtractor.since(words, book))
                .ifPresent(since -> builder.set(Fact.MEMBER_SINCE, since));
    }

    private static Optional<Boolean> verified(JsonNode node) {
        String status = JsonFields.plain(node.asText());
        if (status.equals("true")
                || status.equals("1")
                || status.equals("verified")
                || status.equals("paymentverified")) {
            return Optional.of(true);
        }
        boolean not = status.equals("false") || status.equals("0") || status.equals("notverified");
        return not || status.equals("unverified") ? Optional.of(false) : Optional.empty();
    }

    private void number(String name, Fact<Integer> fact, boolean zeroCounts) {
        fields.get(name)
                .flatMap(JsonAmounts::whole)
                .filter(n -> n > 0 || zeroCounts)
                .ifPresent(n -> builder.set(fact, n));
    }

    private void spent(boolean zeroCounts) {
        JsonAmounts.of(fields, "client_total_spent_usd")
                .filter(spent -> spent.signum() > 0 || zeroCounts)
                .ifPresent(spent -> builder.dollars(Fact.CLIENT_TOTAL_SPENT, spent));
    }

    private void dollars(String name, Fact<Usd> fact) {
        JsonAmounts.of(fields, name).ifPresent(amount -> builder.pay(fact, amount));
    }

    /** As a percentage; a share between 0 and 1 is no certain one. */
    private void hireRate() {
        fields.words("client_hire_rate_pct").ifPresent(words -> {
            boolean percent = words.strip().endsWith("%");
            String figure = percent ? words.strip().substring(0, words.strip().length() - 1) : words;
            JsonAmounts.of(figure)
                    .filter(rate -> rate.compareTo(BigDecimal.valueOf(100)) <= 0)
                    .filter(rate -> percent || rate.compareTo(BigDecimal.ONE) > 0)
                    .ifPresent(rate -> builder.set(Fact.CLIENT_HIRE_RATE, rate.intValue()));
        });
    }
}
