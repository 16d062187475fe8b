package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader misses of the client's wishes, in every language; and what dots lead to. */
class MissedQualificationTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not meet",
                "You don't meet this qualification",
                "Not met",
                "Sie erfüllen diese Qualifikation nicht",
                "No cumples con este requisito",
                "Vous ne remplissez pas ce critère",
                "Você não atende a este requisito",
                "Non soddisfi questo requisito",
                "Вы не соответствуете этому требованию",
                "Ви не відповідаєте цій вимозі",
                "Bu şartı karşılamıyorsunuz",
                "Anda tidak memenuhi kualifikasi ini",
                "Nie spełniasz tego wymagania",
                "Bạn không đáp ứng yêu cầu này",
                "لا تستوفي هذا المؤهل"
            })
    void theCriterionStandsAboveItsMark(String mark) {
        Posting posting = read("""
                Fix a WordPress site
                Posted 2 hours ago
                Need a plugin fixed, the site is broken since the last update and we would like to have it back.
                Fixed price
                $500
                Preferred qualifications
                Job Success Score: at least 90 %%
                %s
                Activity on this job
                Proposals: 5 to 10
                About the client
                Payment method verified
                """.formatted(mark));

        assertThat(posting.get(Fact.MISSED_QUALIFICATION)).contains("Job Success Score: at least 90 %");
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
    }

    @Test
    void theCriterionBelowTheMarkIsTakenWhereNoneStandsAbove() {
        Posting posting = read("""
                Preferred qualifications
                You do not meet
                Job Success Score: at least 90 %
                """);

        assertThat(posting.get(Fact.MISSED_QUALIFICATION)).contains("Job Success Score: at least 90 %");
    }

    @Test
    void theMarkBehindItsCriterionIsReadToo() {
        Posting posting = read("""
                Preferred qualifications
                Job Success Score: at least 90 % (you do not meet)
                """);

        assertThat(posting.get(Fact.MISSED_QUALIFICATION)).contains("Job Success Score: at least 90 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apply .... 4 Connects",
                "Apply . . . . 4 Connects",
                "Apply … 4 Connects",
                "Fix a shop ........ 4 Connects",
                "Cost ....... 4 Connects"
            })
    void dotsLeadToTheCost(String line) {
        Posting posting = read("Payment verified\nHire rate 80%\n" + line);

        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Available Connects .... 46", "My Connects ... 46", "Wait ... 46 more things"})
    void dotsLeadToNothingElse(String line) {
        Posting posting = read("Payment verified\nHire rate 80%\n" + line);

        assertThat(posting.knows(Fact.CONNECTS_COST)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.5,", "0.7,", "1,", "0.5%,", "0.64,64", "64%,64", "64 percent,64", "64,64"})
    void aShareWithoutItsSignIsReadWhereItCanBeNothingElse(String rate, Integer percent) {
        Posting posting = read("Title: Fix a shop\nPayment: verified\nProposals: 5 to 10\nHire rate: " + rate);

        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).isEqualTo(Optional.ofNullable(percent));
    }

    private static Posting read(String page) {
        return new PostingParser().read(page, NOW).jobs().get(0).posting();
    }
}
