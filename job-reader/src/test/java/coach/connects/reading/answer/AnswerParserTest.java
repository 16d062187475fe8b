package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types as the answer to one question. */
class AnswerParserTest {
    @ParameterizedTest
    @CsvSource({
        "proposals, about 20, min=OptionalInt[20]|max=OptionalInt[20]",
        "proposals, 5-10, min=OptionalInt[5]|max=OptionalInt[10]",
        "proposals, less than 5, min=OptionalInt.empty|max=OptionalInt[4]",
        "proposals, fewer than 5, min=OptionalInt.empty|max=OptionalInt[4]",
        "proposals, <5, min=OptionalInt.empty|max=OptionalInt[4]",
        "proposals, 50+, min=OptionalInt[50]|max=OptionalInt.empty",
        "proposals, over 50, min=OptionalInt[50]|max=OptionalInt.empty",
        "proposals, between 5 and ten, min=OptionalInt[5]|max=OptionalInt[10]",
        "proposals, between eleven and nineteen, min=OptionalInt[11]|max=OptionalInt[19]",
        "proposals, fewer than five, min=OptionalInt.empty|max=OptionalInt[4]",
        "proposals, maybe 10, min=OptionalInt[10]|max=OptionalInt[10]",
        "proposals, 7 or 8, min=OptionalInt[7]|max=OptionalInt[8]",
        "proposals, under 5, min=OptionalInt.empty|max=OptionalInt[4]",
        "proposals, no one, min=OptionalInt[0]|max=OptionalInt[0]",
        "proposals, none, min=OptionalInt[0]|max=OptionalInt[0]"
    })
    void proposalsAreARange(String key, String answer, String ends) {
        assertThat(AnswerParser.read(Fact.PROPOSALS, answer).orElseThrow().toString())
                .contains(ends.split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "budget_usd, $1k, 1000.00",
        "budget_usd, 500, 500.00",
        "budget_usd, '1,000.50 USD', 1000.50",
        "client_rating, three stars, 3",
        "client_rating, '4,9 Sterne', 4.9",
        "client_hire_rate_pct, 70 Prozent, 70",
        "payment_verified, nicht verifiziert, false",
        "budget_usd, about 500 dollars, 500.00",
        "budget_usd, 1.5k, 1500.00",
        "rate_min, 15-30/hr, 15.00",
        "rate_max, $15 to $30, 30.00",
        "rate_min, $25/hr, 25.00",
        "payment_verified, not verified, false",
        "payment_verified, Yes, true",
        "payment_verified, unverified, false",
        "payment_verified, payment method verified, true",
        "client_hire_rate_pct, 80%, 80",
        "client_hire_rate_pct, 80, 80",
        "client_rating, 4.9, 4.9",
        "client_rating, '4,9', 4.9",
        "client_rating, 5 of 5, 5",
        "client_rating, 4.9ish, 4.9",
        "client_rating, 4.9 of 38 reviews, 4.9",
        "client_rating, 4.9 (38 reviews), 4.9",
        "client_hire_rate_pct, about three quarters, 75",
        "client_hire_rate_pct, half, 50",
        "level, Entry level, ENTRY",
        "level, expert, EXPERT",
        "level, mid, INTERMEDIATE",
        "type, hourly, HOURLY",
        "type, fixed price, FIXED",
        "client_country, uk, GB",
        "client_country, Sri Lanka, LK",
        "client_country, aus, AU",
        "interviewing, eleven, 11",
        "client_reviews, sixty, 60",
        "client_country, Vereinigte Staaten, US",
        "connects_cost, 16, 16",
        "connects_cost, 16c, 16",
        "connects_cost, 16 connects, 16",
        "hours_per_week, 30+, MORE_THAN_30",
        "hours_per_week, 10, LESS_THAN_30",
        "hours_per_week, not sure, NOT_SURE",
        "client_total_spent_usd, $12K+, 12000.00",
        "member_since, Mar 2019, 2019-03",
        "member_since, 'Mar 5, 2015', 2015-03-05",
        "client_hires, none, 0",
        "interviewing, 3, 3"
    })
    void anAnswerGivesTheValue(String key, String answer, String value) {
        assertThat(AnswerParser.read(Fact.of(key).orElseThrow(), answer).map(Object::toString))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"2-5 days, 5", "3 weeks, 21", "a week, 7", "2 months, 60", "1 day, 1", "10d, 10"})
    void aLengthInDaysKeepsTheLongerEnd(String answer, int days) {
        assertThat(AnswerParser.read(Fact.LENGTH, answer).orElseThrow().days()).hasValue(days);
    }

    @Test
    void aLengthOfThePageIsARange() {
        assertThat(AnswerParser.read(Fact.LENGTH, "1 to 3 months").orElseThrow().days())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"don't know", "I don’t know", "?", "not shown", "skip", "no idea."})
    void notKnowingIsRecognised(String answer) {
        assertThat(AnswerParser.isUnknown(answer)).isTrue();
    }

    /** A belief is no fact: it stays open, and the verdict says to look at it. */
    @Test
    void believingIsNotKnowing() {
        assertThat(AnswerParser.isGuess(Fact.PAYMENT_VERIFIED, "I think so")).isTrue();
        assertThat(AnswerParser.isGuess(Fact.PROPOSALS, "maybe")).isFalse();
    }

    @Test
    void noRatingYetIsNothingToKnow() {
        assertThat(AnswerParser.isUnknown(Fact.CLIENT_RATING, "none yet")).isTrue();
        assertThat(AnswerParser.isUnknown(Fact.CLIENT_HIRES, "none yet")).isFalse();
        assertThat(AnswerParser.isUnknown(Fact.HOURS, "not sure")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "proposals, many",
        "budget_usd, a lot",
        "client_rating, 7",
        "client_rating, 5 reviews",
        "client_rating, nineish",
        "client_hire_rate_pct, a third",
        "client_hire_rate_pct, 120",
        "level, blue",
        "connects_cost, sixteen",
        "client_country, Atlantis",
        "budget_usd, 500-600",
        "payment_verified, maybe"
    })
    void whatIsNotCertainIsNotRead(String key, String answer) {
        assertThat(AnswerParser.read(Fact.of(key).orElseThrow(), answer)).isEmpty();
    }

    @Test
    void skillsArePartedByCommas() {
        assertThat(AnswerParser.read(Fact.SKILLS, "AutoCAD, Revit")
                        .orElseThrow()
                        .names())
                .containsExactly("AutoCAD", "Revit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verified?", "[ ] verified", "i am verified", "!verified", "not verified: no", "⬜"})
    void aDoubtfulAnswerOfThePaymentIsNone(String words) {
        assertThat(AnswerParser.read(Fact.PAYMENT_VERIFIED, words)).isEmpty();
    }

    /** What is told of another fact answers no question about this one. */
    @ParameterizedTest
    @ValueSource(
            strings = {"12 interviewing", "20 invites", "0 hires", "3 reviews", "16c", "30 jobs posted", "80%", "4.9"})
    void aNumberOfSomethingElseIsNoCountOfProposals(String answer) {
        assertThat(AnswerParser.read(Fact.PROPOSALS, answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 proposals", "5 to 10", "16c", "9 hires", "20 invites"})
    void aNumberOfSomethingElseIsNoCountOfInterviews(String answer) {
        assertThat(AnswerParser.read(Fact.INTERVIEWING, answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes, phone", "yes but only the phone", "verified, the phone", "yes (email)", "only identity"})
    void anotherThingThatIsVerifiedIsNotThePayment(String answer) {
        assertThat(AnswerParser.read(Fact.PAYMENT_VERIFIED, answer)).isEmpty();
    }
}
