package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.answer.FactLineParser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page, a record or a typed line names in words that nobody understood is doubted, in every form (J-11). */
class DoubtedPageTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final String PAGE = """
            Bakery planner
            Posted 3 hours ago
            Summary
            We need a planner for three bakeries. %s
            Fixed-price
            $500
            Activity on this job
            Proposals: 5 to 10
            %s
            About the client
            Payment method verified
            Rating is 4.8 out of 5.
            4.8 of 31 reviews
            %s
            Austria
            """;
    private static final String CARD = """
            Job: Bakery planner
            Payment: verified
            Proposals: 5 to 10
            Budget: $500
            %s
            """;

    private static final String UNPAID_CARD = """
            Job: Bakery planner
            Proposals: 5 to 10
            Budget: $500
            %s
            Country: India
            """;

    private static Posting read(String text) {
        List<ReadResult.Job> jobs = new PostingParser().read(text, NOW).jobs();
        assertThat(jobs).as(text).hasSize(1);
        return jobs.get(0).posting();
    }

    private static Fact<?> fact(String key) {
        return Fact.of(key).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Hire rate: so-so, client_hire_rate_pct",
        "Costs a dozen Connects, connects_cost",
        "Required Connects: twelve, connects_cost",
        "Hire rate: about two thirds, client_hire_rate_pct",
        "Required Connects: 12 (was 16), connects_cost"
    })
    void onAPageAndOnACard(String line, String key) {
        assertThat(read(PAGE.formatted("", "", line)).doubted()).containsExactly(fact(key));
        assertThat(read(CARD.formatted(line)).doubted()).containsExactly(fact(key));
    }

    @Test
    void ofARatingOnAnotherScaleNothingIsTaken() {
        Posting card = read(CARD.formatted("Rating: 4.9/10"));
        FactLineParser.Result line = FactLineParser.read("verified <5 80% 4.9/10 12c", NOW);

        assertThat(card.doubted()).containsExactly(Fact.CLIENT_RATING);
        assertThat(line.posting().knows(Fact.CLIENT_RATING)).isFalse();
        assertThat(line.doubted()).contains(Fact.CLIENT_RATING);
    }

    @Test
    void aRecordsUnreadValueIsDoubted() {
        Posting posting = read("""
                {"title": "Bakery planner", "proposals": "5 to 10", "hire_rate": "mostly", "connects": "a dozen"}""");

        assertThat(posting.doubted()).containsExactly(Fact.CONNECTS_COST, Fact.CLIENT_HIRE_RATE);
    }

    @Test
    void aTypedLinesUnreadValueIsDoubted() {
        FactLineParser.Result line = FactLineParser.read("verified, 5-10, hire rate so-so, 4.9", NOW);

        assertThat(line.posting().get(Fact.CLIENT_RATING)).isPresent();
        assertThat(line.doubted()).containsExactly(Fact.CLIENT_HIRE_RATE);
    }

    @Test
    void whatTheClientWritesOfConnectionsAndRatesIsNoDoubt() {
        assertThat(read(PAGE.formatted("It connects bakers. The hire rate of our ovens is low.", "", ""))
                        .doubted())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You must be based in the United States. | US",
                "US only. | US",
                "UK-based freelancers only. | GB",
                "Only freelancers from Canada or Mexico. | CA,MX",
                "Candidates must reside in Europe. | Europe",
                "Location: strictly Kenya, Uganda | KE,UG"
            })
    void aRestrictionInTheClientsWordsIsRead(String sentence, String places) {
        assertThat(read(PAGE.formatted(sentence, "", "")).get(Fact.OPEN_TO)).contains(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not have to be based in the United States.",
                "Our customers are based in the United States only.",
                "Not US only!",
                "We sell in Canada only.",
                "Contact us only by message.",
                "The app must work in Kenya.",
                "US-based freelancers preferred."
            })
    void whatLimitsNobodyIsNoRestriction(String sentence) {
        Posting posting = read(PAGE.formatted(sentence, "", ""));

        assertThat(posting.get(Fact.OPEN_TO)).isEmpty();
        assertThat(posting.doubted()).isEmpty();
    }

    @Test
    void aRestrictionInWordsThatAreNotUnderstoodIsDoubted() {
        Posting posting = read(PAGE.formatted("Freelancers must be based in Kenya for tax purposes.", "", ""));

        assertThat(posting.doubted()).containsExactly(Fact.OPEN_TO);
    }

    @Test
    void howManyAreHiredAndHowManyAreNeededAreBothRead() {
        for (String line :
                List.of("%d freelancer needed", "Number of freelancers needed: %d", "Hiring %d freelancers")) {
            Posting three = read(PAGE.formatted("", "Hires: 1\n" + line.formatted(3), ""));

            assertThat(three.get(Fact.HIRES_ON_JOB)).contains(1);
            assertThat(three.get(Fact.NEEDED)).contains(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payment method not verified\n\n0.0\n\n0 reviews",
                "Payment unverified\n0\n$0 spent",
                "Payment unverified\n★★★★★ 0",
                "Payment unverified\n❌",
                "Payment not verified - ❌",
                "Payment unverified: ❌",
                "Payment not verified: yes"
            })
    void whatFollowsAnUnverifiedPaymentDoesNotTurnItRound(String lines) {
        assertThat(unpaid(lines).get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(read(UNPAID_CARD.formatted(lines)).get(Fact.PAYMENT_VERIFIED))
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payment not verified: no",
                "Payment unverified: 0",
                "Payment not verified: false",
                "| Payment unverified | 0 |",
                "Payment unverified = no"
            })
    void anUnverifiedPaymentIsNeverDeniedInThePagesWords(String line) {
        assertThat(unpaid(line).get(Fact.PAYMENT_VERIFIED)).isNotEqualTo(Optional.of(true));
        assertThat(read(UNPAID_CARD.formatted(line)).get(Fact.PAYMENT_VERIFIED)).isNotEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Payment verified\n0\n$0 spent", "Payment method verified\n0", "Payment verified\n0.0\n0 reviews"
            })
    void theFigureOfAnotherLineIsNoAnswerToThePayment(String lines) {
        assertThat(unpaid(lines).get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(read(UNPAID_CARD.formatted(lines)).get(Fact.PAYMENT_VERIFIED))
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ] payment verified",
                "( ) Payment verified",
                "⬜ Payment verified",
                "☐ Payment verified",
                "◻️ Payment verified",
                "🔴 Payment verified",
                "❓ Payment verified",
                "⭕ Payment verified",
                "⚠️ Payment verified",
                "Payment verified: ⬜",
                "Payment verified (expired)"
            })
    void anEmptyBoxBeforeThePaymentDoubtsIt(String line) {
        assertThat(unpaid(line).doubted()).contains(Fact.PAYMENT_VERIFIED);
        assertThat(unpaid(line).knows(Fact.CLOSED)).isFalse();
        assertThat(read(UNPAID_CARD.formatted(line)).doubted()).contains(Fact.PAYMENT_VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client: Norway | 🔴 payment verified",
                "Client: Norway, ⬜ payment verified, 4.9",
                "Norway ❌ Payment verified",
                "Norway | ❌ Payment verified"
            })
    void aCountrySwallowsNoSignOfThePayment(String line) {
        assertThat(unpaid(line).get(Fact.PAYMENT_VERIFIED)).isNotEqualTo(Optional.of(true));
        for (ReadResult.Job job : new PostingParser().read(line, NOW).jobs()) {
            assertThat(job.posting().get(Fact.PAYMENT_VERIFIED)).isNotEqualTo(Optional.of(true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x] Payment verified", "☑ Payment verified", "✅ Payment verified", "✔ Payment verified"})
    void aTickedBoxBeforeThePaymentIsAYes(String line) {
        assertThat(unpaid(line).get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(read(UNPAID_CARD.formatted(line)).get(Fact.PAYMENT_VERIFIED)).contains(true);
    }

    private static Posting unpaid(String lines) {
        return read(PAGE.replace("Payment method verified", lines).formatted("", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Closed", "closed", "No longer accepting proposals"})
    void aStatusSaysThatAJobIsClosed(String status) {
        assertThat(read(CARD.formatted("Status: " + status)).get(Fact.CLOSED)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Active", "New", "1", "Sent"})
    void anyOtherStatusSaysNothing(String status) {
        Posting posting = read(CARD.formatted("Status: " + status));

        assertThat(posting.knows(Fact.CLOSED)).isFalse();
        assertThat(posting.doubted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You do not meet all the preferred qualifications for this job | all the preferred qualifications for this job",
                "You don't meet the preferred qualifications: Location Philippines | Location Philippines",
                "You don't meet some of the client's preferred qualifications | some of the client's preferred qualifications"
            })
    void aQualificationThatTheReaderMissesIsToldAndIsNoTitle(String line, String missed) {
        String list = """
                Bakery planner
                Posted 3 hours ago
                %s
                Payment method verified
                Proposals: Less than 5
                Send a proposal for: 8 Connects
                """.formatted(line);

        assertThat(read(PAGE.formatted("", line, "")).get(Fact.MISSED_QUALIFICATION))
                .contains(missed);
        assertThat(read(list).get(Fact.MISSED_QUALIFICATION)).contains(missed);
        assertThat(read(line + "\n" + list.replace(line + "\n", "")).get(Fact.TITLE))
                .contains("Bakery planner");
        assertThat(read(PAGE.formatted("You do not meet clients.", "", "")).knows(Fact.MISSED_QUALIFICATION))
                .isFalse();
    }
}
