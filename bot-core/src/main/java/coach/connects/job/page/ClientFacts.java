package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.MemberSince;
import coach.connects.job.phrase.Countries;
import coach.connects.job.phrase.DateAt;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Money;
import coach.connects.job.phrase.Said;
import coach.connects.job.phrase.Script;
import java.math.BigDecimal;
import java.util.List;

/** What a page tells of the client. The hire rate is read, never computed: there can be more hires than jobs. */
final class ClientFacts {
    private final Countries countries;
    private final Facts facts;

    ClientFacts(Countries countries, Facts facts) {
        this.countries = countries;
        this.facts = facts;
    }

    void read(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean starsAgain = item.is(Meaning.STARS) && facts.knows(Fact.CLIENT_REVIEWS);
            if (item.isWords()) {
                gluedCountry(item);
            } else if (!starsAgain) {
                one(item.said());
            }
            if (item.is(Meaning.REVIEWS_ALONE) && i > 0 && items.get(i - 1).is(Meaning.STARS_ALONE)) {
                facts.rating(items.get(i - 1).said().decimal(0));
            }
        }
    }

    private void one(Said said) {
        switch (said.meaning()) {
            case PAID -> facts.set(Fact.PAYMENT_VERIFIED, true);
            case UNPAID -> facts.set(Fact.PAYMENT_VERIFIED, false);
            case STARS -> facts.rating(said.decimal(0));
            case REVIEWS -> {
                facts.rating(said.decimal(0));
                facts.set(Fact.CLIENT_REVIEWS, said.number(1));
            }
            case REVIEWS_ALONE -> facts.set(Fact.CLIENT_REVIEWS, said.number(0));
            case COUNTRY -> facts.setIfUnknown(Fact.CLIENT_COUNTRY, said.words(0));
            case FEED_COUNTRY ->
                countries.shown(said.words(0)).ifPresent(c -> facts.setIfUnknown(Fact.CLIENT_COUNTRY, c));
            case MEMBER -> member((DateAt) said.values().get(0));
            default -> figures(said);
        }
    }

    private void figures(Said said) {
        switch (said.meaning()) {
            case JOBS_POSTED -> facts.set(Fact.CLIENT_JOBS_POSTED, said.number(0));
            case HIRE_RATE -> facts.set(Fact.CLIENT_HIRE_RATE, said.number(0));
            case OPEN_JOBS -> facts.set(Fact.CLIENT_OPEN_JOBS, said.number(0));
            case HIRES -> facts.set(Fact.CLIENT_HIRES, said.number(0));
            case SPENT -> facts.dollars(Fact.CLIENT_TOTAL_SPENT, amount(said));
            case AVG_RATE -> facts.pay(Fact.CLIENT_AVG_RATE, amount(said));
            default -> {}
        }
    }

    private static BigDecimal amount(Said said) {
        BigDecimal amount = ((Money.Amount) said.values().get(0)).amount();
        return amount == null ? BigDecimal.ONE.negate() : amount;
    }

    private void member(DateAt date) {
        date.date()
                .map(MemberSince::on)
                .or(() -> date.month().map(MemberSince::in))
                .ifPresent(since -> facts.set(Fact.MEMBER_SINCE, since));
    }

    /** "United StatesLas Vegas5:12 PM", "Canada Halifax 4:40 PM": the city beside the country, and the time. */
    private void gluedCountry(Item item) {
        Script script = Script.of(item.text());
        if (script.length() > 100 || !endsWithTime(item.text())) {
            return;
        }
        countries
                .at(script, 0)
                .filter(found ->
                        found.end() < script.length() && !script.plain().startsWith(" city", found.end()))
                .ifPresent(found -> facts.setIfUnknown(Fact.CLIENT_COUNTRY, found.code()));
    }

    private static boolean endsWithTime(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 && colon < text.length() - 2 && Character.isDigit(text.charAt(colon + 1));
    }
}
