package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as telephones write what was said to them, and lines that begin with the name of the work. */
class SpokenLineTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void numbersInWordsAreRead() {
        Posting posting =
                read("payment not verified twenty to fifty proposals cost twelve connects rating four point eight"
                        + " hire rate sixty seven percent");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(20, 50));
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(12));
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.8"));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(67);
    }

    @ParameterizedTest
    @CsvSource({
        "four point nine, 4.9",
        "four point nine five, 4.95",
        "four and a half stars, 4.5 stars",
        "seventy five percent, 75 percent",
        "seventy-five percent, 75 percent",
        "one hundred percent, 100 percent",
        "this one, this one",
        "a point of view, a point of view",
        "twenty people, twenty people"
    })
    void aNumberOfSeveralWordsIsOneInDigits(String said, String written) {
        assertThat(SpokenNumbers.inDigits(List.of(said.split(" ")))).isEqualTo(List.of(written.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account manager, verified, 5-10, 4.9",
                "accounts payable clerk verified 5-10 4.9",
                "telegram bot developer verified 5-10 4.9",
                "logo design verified 5-10 4.9",
                "private tutor, verified, 5-10, 4.9",
                "paypal integration, verified 5-10 4.9"
            })
    void theNameOfTheWorkNeitherDoubtsNorWarns(String line) {
        FactLineParser.Result result = FactLineParser.read(line, NOW);

        assertThat(result.posting().get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(result.posting().get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(result.leavesWarnings()).isFalse();
        assertThat(result.notUnderstood()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hardly verified 5-10 4.9",
                "asks for account login, verified, 5-10, 4.9",
                "scam manager verified 5-10 4.9",
                "not a developer, fake account manager verified 5-10 4.9"
            })
    void whatDoubtsOrWarnsIsNoNameOfWork(String line) {
        FactLineParser.Result result = FactLineParser.read(line, NOW);

        assertThat(result.leavesWarnings() || !result.posting().knows(Fact.PAYMENT_VERIFIED))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitation: verified 5-10", "invited: verified 5-10", "invite: payment verified 5-10"})
    void aHeadingSaysWhatItIsAndDoubtsNothingBehindIt(String line) {
        Posting posting = read(line);

        assertThat(posting.get(Fact.INVITATION)).contains(true);
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verified 5-10 0 out of 5 16c", "verified 5-10 0/5 16c", "verified 5-10 0 of 5 16c"})
    void aRatingOfNothingIsNone(String line) {
        Posting posting = read(line);

        assertThat(posting.knows(Fact.CLIENT_RATING)).isFalse();
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(0);
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(16));
    }

    private static Posting read(String line) {
        return FactLineParser.read(line, NOW).posting();
    }
}
