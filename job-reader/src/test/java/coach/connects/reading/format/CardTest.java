package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.ReadResult;
import coach.connects.posting.ReadResult.ReadStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards of labels and values, as alert bots, tools and people write them, are read by their labels or not at all. */
class CardTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final String CARD = """
            💼 Job: Data entry for a museum
            💰 Budget: $80
            ❌ Payment verified
            🌍 Client location: Kenya
            👥 Proposals: 20 to 50
            🎟 Connects: 8
            ⭐ Rating: 4.8/5 (23 reviews)
            """;

    private static ReadResult all(String text) {
        return new PostingParser().read(text, NOW);
    }

    private static Posting read(String text) {
        ReadResult read = all(text);
        assertThat(read.jobs()).as(text).hasSize(1);
        return read.jobs().get(0).posting();
    }

    @Test
    void aCardIsReadByItsLabels() {
        Posting posting = read(CARD);

        assertThat(posting.get(Fact.TITLE)).contains("Data entry for a museum");
        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(80));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("KE");
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(20, 50));
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(8));
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.8"));
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> %s\n", "• %s\n", "**%s**\n", "%s\r\n", "%s\n\n", "%s ", "- text: %s\n"})
    void whatDecoratesItIsNoPartOfIt(String mark) {
        StringBuilder marked = new StringBuilder();
        CARD.lines().forEach(line -> marked.append(mark.formatted(line)));

        assertThat(read(marked.toString())).isEqualTo(read(CARD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann, [29.11.2026 08:12]",
                "Forwarded from Jobs",
                "Sent from my iPhone",
                "what do you think?",
                "Score: 87",
                "My rate: $75/hr",
                "Weather: fine",
                "VAT may apply."
            })
    void whatIsForeignSpoilsNothing(String line) {
        assertThat(read(line + "\n" + CARD)).isEqualTo(read(CARD));
        assertThat(read(CARD + line)).isEqualTo(read(CARD));
        assertThat(read(CARD.replace("👥", line + "\n👥"))).isEqualTo(read(CARD));
    }

    @Test
    void aWordThatIsNotKnownMakesItsFactUnknown() {
        Posting posting = read(CARD.replace("$80", "$80 maybe")
                .replace("20 to 50", "20 to 50 last year")
                .replace("Kenya", "not Kenya")
                .replace("Connects: 8", "Connects: 8 or 9"));

        assertThat(posting.knows(Fact.BUDGET)).isFalse();
        assertThat(posting.knows(Fact.PROPOSALS)).isFalse();
        assertThat(posting.knows(Fact.CLIENT_COUNTRY)).isFalse();
        assertThat(posting.knows(Fact.CONNECTS_COST)).isFalse();
    }

    @Test
    void severalCardsAreSeveralJobs() {
        ReadResult read = all(CARD + "\n" + CARD.replace("museum", "library").replace("Kenya", "Peru"));

        assertThat(read.jobs())
                .extracting(job -> job.posting().get(Fact.CLIENT_COUNTRY).orElse(""))
                .containsExactly("KE", "PE");
    }

    @Test
    void whereNothingPartsThemTheyAreReadNotAtAll() {
        ReadResult read = all("""
                Budget: $120
                Proposals: 5 to 10
                Budget: $300
                Proposals: 10 to 15
                """);

        assertThat(read.readStatus()).isEqualTo(ReadStatus.MIXED);
        assertThat(read.seeming()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposals\n5 to 10\nInterviewing\n2\nInvites sent\n3",
                "5 to 10\nProposals\n2\nInterviewing\n3\nInvites sent"
            })
    void aBlockOfLabelsAndValuesIsReadOneWay(String block) {
        Posting posting = read(block);

        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.INTERVIEWING)).contains(2);
        assertThat(posting.get(Fact.INVITES_SENT)).contains(3);
    }

    @Test
    void aPageWithoutTheHeadingOfItsActivityIsReadWhole() {
        Posting posting = read("""
                Garden planner for a small nursery
                Posted 3 hours ago
                Summary
                We grow roses.
                $150.00
                Fixed-price
                Entry level
                Proposals: Less than 5
                Interviewing: 0
                About the client
                Payment method not yet verified
                Location: Brossard, Canada
                Hires: 15 total, 1 active
                """);

        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(150));
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.atMost(4));
        assertThat(posting.get(Fact.INTERVIEWING)).contains(0);
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("CA");
        assertThat(posting.get(Fact.CLIENT_HIRES)).contains(15);
    }

    @Test
    void aSentenceStuckBeforeACountIsNoPartOfIt() {
        Posting posting = read(CARD.replace("\n", "").replace("museum", "museum."));

        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(20, 50));
    }

    /** As alert bots draw them: a picture in the place of a label. */
    @Test
    void aPictureIsALabelWhereItsValueFits() {
        Posting posting = read("""
                🔔 New job: Shopify product import helper
                ⭐ 4.6 (23)
                💰 $500 fixed
                💳 ✅
                👥 5 to 10
                HR: 71%
                🌍 Canada
                💵 $12k+ spent
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Shopify product import helper");
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.6"));
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(23);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(500));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(71);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("CA");
        assertThat(posting.get(Fact.CLIENT_TOTAL_SPENT)).contains(Usd.of(12_000));
    }

    @Test
    void aPictureBesideAnotherValueIsNoLabel() {
        Posting posting = read(CARD + "👥 12\n⭐ 9.1\nHR: $25\n");

        assertThat(posting).isEqualTo(read(CARD + "HR: $25\n"));
    }
}
