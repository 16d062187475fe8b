package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All facts in one line, in any order. */
class FactLineParserTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static Posting read(String line) {
        FactLineParser.Result result = FactLineParser.read(line, NOW);
        assertThat(result.notUnderstood()).isEmpty();
        return result.posting();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified 5-10 80% 4.9 16c",
                "16c 4.9 80% 5-10 verified",
                "Payment verified. Proposals: 5 to 10. Rating: 4.9. Hire rate: 80%. Connects: 16.",
                "verified\n5 to 10 proposals\n80% hire rate\n4.9\n16 connects",
                "paiement vérifié, 5 à 10, 80 %, 4,9, 16c",
                "verifiziert 5-10 80% 4,9 16c",
                "verificado, 5-10, 80 por ciento, 4,9 estrellas, 16c",
                "verified, 5 to 10 proposals, hire rate about 80 percent, 4.9 stars, 16c",
                "payment verified, proposals 5 to 10, hire rate 80%, rating 4.9, 16 connects"
            })
    void theOrderDoesNotMatter(String line) {
        Posting posting = read(line);

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(80);
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.9"));
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(16));
        assertThat(posting.known(Fact.CONNECTS_COST).orElseThrow().origin()).isEqualTo(Origin.ANSWER);
    }

    @Test
    void everyKindOfFactCanBeSaid() {
        Posting posting = read("fixed $500 intermediate US <5 unverified 12 reviews 3 interviewing posted 2h ago");

        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(500));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.INTERMEDIATE);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("US");
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.atMost(4));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(12);
        assertThat(posting.get(Fact.INTERVIEWING)).contains(3);
        assertThat(posting.get(Fact.POSTED_AT)).contains(NOW.minus(Duration.ofHours(2)));
    }

    @Test
    void anHourlyRateNeedsNoOtherWord() {
        Posting posting = read("15-30/hr 30+ hrs/week Sri Lanka");

        assertThat(posting.get(Fact.TYPE)).contains(JobType.HOURLY);
        assertThat(posting.get(Fact.RATE_MIN)).contains(Usd.of(15));
        assertThat(posting.get(Fact.RATE_MAX)).contains(Usd.of(30));
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("LK");
    }

    @Test
    void aRatingMayBeSaidWithItsReviews() {
        Posting posting = read("verified, rating 4.9 of 38 reviews");

        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.9"));
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(38);
    }

    @Test
    void whatIsAmbiguousOrUnknownIsNamed() {
        FactLineParser.Result result = FactLineParser.read("20 banana verified $500", NOW);

        assertThat(result.notUnderstood()).containsExactly("20", "banana", "verified", "$500");
        assertThat(result.posting().facts()).isEmpty();
    }

    @Test
    void plainTalkIsNoFact() {
        assertThat(FactLineParser.read("hello, is it in there?", NOW).posting().facts())
                .isEmpty();
    }

    /** What a line asks, sets as a condition, or only mentions among much else is not said of the job. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look again once payment is verified.",
                "is it verified?",
                "good if verified, 5-10",
                "Data entry for a shop",
                "I need an expert who draws plans of small shops"
            })
    void whatIsNotSaidAsAFactIsNone(String line) {
        assertThat(FactLineParser.read(line, NOW).posting().facts()).isEmpty();
    }

    @Test
    void aCodeInCapitalsIsACountryAlsoWhereTheWordMakesAConditionElsewhere() {
        assertThat(FactLineParser.read("SE verified", NOW).posting().facts())
                .containsOnlyKeys(Fact.CLIENT_COUNTRY, Fact.PAYMENT_VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified 5-10 previous client",
                "verified, I know this client",
                "verified 80% worked for them before"
            })
    void g29_aClientWhomOneKnowsIsToldInWords(String line) {
        assertThat(FactLineParser.read(line, NOW).posting().get(Fact.KNOWN_CLIENT))
                .contains(true);
        assertThat(FactLineParser.read(line, NOW).notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a previous client",
                "I don't know this client",
                "is it a previous client",
                "previous client?"
            })
    void g29_whatDoubtsItTellsNothing(String line) {
        assertThat(FactLineParser.read(line, NOW).posting().knows(Fact.KNOWN_CLIENT))
                .isFalse();
    }

    @Test
    void g14_anOfferAndATalentCloudAreToldInWordsAndAPriceOfferedIsNoOffer() {
        assertThat(FactLineParser.read("verified, they made an offer", NOW)
                        .posting()
                        .get(Fact.OFFER))
                .contains(true);
        assertThat(FactLineParser.read("verified 5-10 talent cloud", NOW)
                        .posting()
                        .get(Fact.TALENT_CLOUD))
                .contains(true);
        assertThat(FactLineParser.read("offer $300 verified", NOW).posting().knows(Fact.OFFER))
                .isFalse();
    }

    @Test
    void g28_aLengthIsToldInEverydayWords() {
        assertThat(FactLineParser.read("verified $30 short term", NOW).posting().get(Fact.LENGTH))
                .contains(ProjectLength.of(ProjectLength.Range.LESS_THAN_1_MONTH));
        assertThat(FactLineParser.read("verified, 5-10, 1 week", NOW).posting().get(Fact.LENGTH))
                .contains(ProjectLength.ofDays(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified <5 80% 4.9 and unverified 50+ 10%",
                "verified <5 80% 4.9\nunverified 50+ 10%",
                "Job 1: verified <5 80%\nJob 2: unverified 50+ 10%",
                "hourly $20-30 verified 5-10 80%\nfixed $500 verified 20-50 40%"
            })
    void twoJobsInALineAreTwo(String line) {
        assertThat(FactLineParser.read(line, NOW).seeming()).isEqualTo(2);
        assertThat(read(line).facts()).isEmpty();
    }

    private static Posting said(String line) {
        return FactLineParser.read(line, NOW).posting();
    }

    @Test
    void aQuestionBehindACommaAsksOfItsOwnFactAlone() {
        Posting posting = said("Payment verified, 5 to 10 proposals, is 4.9 good?");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.knows(Fact.CLIENT_RATING)).isFalse();
        assertThat(said("is payment verified, 5 to 10 proposals?").facts()).isEmpty();
        assertThat(said("verified, 5-10, is it?").facts()).isEmpty();
        assertThat(said("verified 5-10, what should I do?").get(Fact.PAYMENT_VERIFIED))
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmt ver, props 5-10, HR 71%, rating 4.9, 16c",
                "PV ✅ props 5-10 HR 71% rating 4.9 16c",
                "PV yes; 5-10; hire rate 0.71; 4.9; 16 cnx"
            })
    void abbreviationsAreReadAsTheWordsTheyStandFor(String line) {
        assertThat(read(line)).isEqualTo(read("verified 5-10 71% 4.9 16c"));
    }

    @Test
    void whoMayApplyIsReadAtEitherEnd() {
        assertThat(read("verified 5-10 80% US only").get(Fact.OPEN_TO)).contains("US");
        assertThat(read("UK freelancers only, verified 5-10").get(Fact.OPEN_TO)).contains("GB");
        assertThat(said("verified 5-10 80% not US only").knows(Fact.OPEN_TO)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ] verified 5-10 80% 4.9 16c",
                "⬜ verified 5-10 80% 4.9 16c",
                "verified 0, 5-10 80% 4.9 16c",
                "!verified 5-10 80% 4.9 16c",
                "i am verified. 5-10 80% 4.9 16c",
                "Payment verified (expired) 5-10 80% 4.9 16c"
            })
    void aDoubtfulPaymentIsDoubtedAndNothingElse(String line) {
        FactLineParser.Result result = FactLineParser.read(line, NOW);

        assertThat(result.doubted()).containsExactly(Fact.PAYMENT_VERIFIED);
        assertThat(result.posting().knows(Fact.PAYMENT_VERIFIED)).isFalse();
        assertThat(result.posting().knows(Fact.CLOSED)).isFalse();
        assertThat(result.posting().get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
    }

    @Test
    void aPaymentThatIsNotShownIsUnknown() {
        Posting posting = read("payment: n/a, 5-10 80% 4.9 16c");

        assertThat(posting.knows(Fact.PAYMENT_VERIFIED)).isFalse();
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nv 5-10",
                "notverified 5-10",
                "pmt not ver 5-10",
                "not ver 5-10",
                "unv 5-10",
                "oh wait payment isn't verified, 5-10",
                "no, payment is not verified, 5-10",
                "5-10 payment verified nahi hai",
                "💳 ❌ 👥 5-10",
                "оплата не подтверждена 5-10"
            })
    void anUnverifiedPaymentHasManyWords(String line) {
        assertThat(read(line).get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(read(line).get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actually 20 to 50 proposals now", "no, 20 to 50", "correction: 20-50"})
    void aCorrectionSaysWhatIsSo(String line) {
        assertThat(read(line).get(Fact.PROPOSALS)).contains(ProposalRange.between(20, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should I apply to this verified 5-10 80% 4.9 16c",
                "verified 5-10 80% 4.9 16c B?",
                "worth it? verified 5-10 80% 4.9 16c",
                "⭐ 4.9 (23) HR: 80% 💳 ✅ 👥 5-10 16c"
            })
    void aQuestionOrAPictureBesideTheFactsDoubtsNoneOfThem(String line) {
        Posting posting = read(line);

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should I apply, payment verified?",
                "should i apply if verified",
                "should I apply is payment verified 5-10",
                "no, verified",
                "uninvited not sure verified",
                "🔴 payment verified"
            })
    void whatIsAskedOrDoubtedIsNotSaid(String line) {
        assertThat(FactLineParser.read(line, NOW).posting().knows(Fact.PAYMENT_VERIFIED))
                .isFalse();
    }

    @Test
    void anAmountThatOnlyOneWayToCutTheLineHoldsIsNotKnown() {
        Posting posting =
                FactLineParser.read("17c $47K+ total spent $330 fixed", NOW).posting();

        assertThat(posting.knows(Fact.BUDGET)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "less than 5 applied",
                "more than 50 applied",
                "20 people applied",
                "about 7 people applied so far",
                "20 people have already applied",
                "10 to 15 applied already",
                "already 30 applied",
                "verified 12 have applied 80%",
                "applied: 20"
            })
    void whoElseAppliedIsCountedAsProposalsAndIsNotTheWriter(String line) {
        Posting posting = read(line);

        assertThat(posting.knows(Fact.PROPOSALS)).isTrue();
        assertThat(posting.knows(Fact.ALREADY_APPLIED)).isFalse();
        assertThat(said("lots of people applied, verified").knows(Fact.ALREADY_APPLIED))
                .isFalse();
        assertThat(said("verified 5-10 80% 16c, i already applied").get(Fact.ALREADY_APPLIED))
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hire rate zero",
                "zero hire rate",
                "hire rate nil",
                "hire rate is actually zero",
                "hire rate: none",
                "never hired anyone",
                "they never hired anyone",
                "nobody was ever hired",
                "client has never hired",
                "no one hired",
                "hired nobody yet"
            })
    void aClientWhoHiredNobodyIsToldInWords(String words) {
        Posting posting = read("verified, 5-10, " + words + ", 4.9");

        assertThat(posting.get(Fact.CLIENT_HIRE_RATE).or(() -> posting.get(Fact.CLIENT_HIRES)))
                .contains(0);
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.9"));
    }

    @Test
    void aHireRateOfHalfAPercentOrOfHalfIsDoubted() {
        FactLineParser.Result result = FactLineParser.read("verified, 5-10, hire rate 0.5, 4.9", NOW);

        assertThat(result.posting().knows(Fact.CLIENT_HIRE_RATE)).isFalse();
        assertThat(result.doubted()).contains(Fact.CLIENT_HIRE_RATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wants my id",
                "asks for passport",
                "bank login",
                "wants gift cards",
                "ghosts people",
                "fishy",
                "dont trust",
                "flagged",
                "suspended",
                "free sample",
                "unpaid trial",
                "late payment",
                "doesnt pay",
                "too good to be true"
            })
    void j11_aWordThatWarnsIsNoticedBesideTheFacts(String warning) {
        assertThat(FactLineParser.read("verified 5-10 80% 4.9 16c, " + warning, NOW)
                        .warns())
                .isTrue();
    }

    @Test
    void w15_anInterviewOnAMessengerIsOutside() {
        assertThat(FactLineParser.outsideContact("verified 5-10, skype interview"))
                .isPresent();
        assertThat(FactLineParser.outsideContact("Telegram interview bot, verified 5-10"))
                .isEmpty();
    }
}
