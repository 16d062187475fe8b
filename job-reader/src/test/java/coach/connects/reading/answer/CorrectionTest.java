package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that puts something right says what it says without the words that do so. */
class CorrectionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<String> BEFORE = List.of(
            "my bad, %s",
            "My bad: %s",
            "sorry, I misread: %s",
            "oops %s",
            "oh no, my mistake - %s",
            "I was wrong, %s",
            "typo: %s",
            "I meant %s",
            "scratch that, %s",
            "actually %s",
            "Correction: %s",
            "perdón, %s");
    private static final List<String> BEHIND = List.of(
            "%s, typo", "%s (typo)", "%s - my bad", "%s, sorry", "%s. I misread", "%s!! my mistake", "%s, oops");
    private static final Map<String, Fact<?>> FACTS = Map.of(
            "not verified", Fact.PAYMENT_VERIFIED,
            "payment is NOT verified", Fact.PAYMENT_VERIFIED,
            "hire rate is 0%", Fact.CLIENT_HIRE_RATE,
            "20-50 proposals", Fact.PROPOSALS,
            "22 connects", Fact.CONNECTS_COST,
            "cost is 22", Fact.CONNECTS_COST,
            "rating 3.2", Fact.CLIENT_RATING,
            "12 in interviews", Fact.INTERVIEWING,
            "interviewing 12 already", Fact.INTERVIEWING,
            "invites sent: 14", Fact.INVITES_SENT);

    @Test
    void theWordsOfACorrectionChangeNothingOfWhatTheLineSays() {
        FACTS.forEach((said, fact) -> {
            Posting bare = read(said).posting();
            assertThat(bare.facts().keySet()).as(said).containsOnly(fact);
            Stream.concat(BEFORE.stream(), BEHIND.stream()).forEach(words -> {
                String line = words.replace("%s", said);
                FactLineParser.Result read = read(line);
                assertThat(FactLineParser.isCorrection(line)).as(line).isTrue();
                assertThat(read.posting()).as(line).isEqualTo(bare);
                assertThat(read.notUnderstood()).as(line).isEmpty();
            });
        });
    }

    @Test
    void ofTwoValuesTheOneBehindNotIsTheWrongOne() {
        assertThat(read("0% not 80%").posting().get(Fact.CLIENT_HIRE_RATE)).contains(0);
        assertThat(read("verified, not unverified, I misread").posting().get(Fact.PAYMENT_VERIFIED))
                .isNotEqualTo(Optional.of(false));
        assertThat(read("verified not 80%").posting().facts()).isEmpty();
    }

    @Test
    void ofTwoValuesTheLaterOneIsSo() {
        Map<String, Object> told = Map.ofEntries(
                Map.entry("hire rate was 72%, now 8%", 8),
                Map.entry("the hire rate was 72% but is now 8%", 8),
                Map.entry("72% is wrong, it's 8%", 8),
                Map.entry("hire rate went from 72% to 8%", 8),
                Map.entry("went from verified to unverified", false),
                Map.entry("payment went from unverified to verified", true),
                Map.entry("I lied, not verified", false));
        told.forEach((line, value) -> {
            FactLineParser.Result read = read(line);
            assertThat(read.notUnderstood()).as(line).isEmpty();
            assertThat(read.posting().facts().values())
                    .as(line)
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.value()).isEqualTo(value));
        });
        assertThat(read("rating dropped from 4.82 to 3.1").posting())
                .isEqualTo(read("rating 3.1").posting());
        assertThat(read("It's 16 connects now, was 11").posting())
                .isEqualTo(read("16 connects").posting());
        assertThat(read("not 11, 14 connects").posting())
                .isEqualTo(read("14 connects").posting());
        assertThat(read("not Ireland, India").posting()).isEqualTo(read("India").posting());
        assertThat(read("Update: proposals are now 50+").posting())
                .isEqualTo(read("50+ proposals").posting());
    }

    @Test
    void hiresOnTheJobAreNoneOfTheClients() {
        for (String line : List.of("2 hires on this job", "hires on this job: 2", "2 hired for this job")) {
            assertThat(read(line).posting().get(Fact.HIRES_ON_JOB)).as(line).contains(2);
            assertThat(read(line).posting().knows(Fact.CLIENT_HIRES)).as(line).isFalse();
        }
        assertThat(read("hire rate 7.5%").posting().get(Fact.CLIENT_HIRE_RATE)).contains(7);
        assertThat(read("another job was unverified").posting().facts()).isEmpty();
    }

    @Test
    void aQuestionOrAnotherWordForAnErrorIsNoCorrection() {
        for (String line : List.of("typo? not verified", "the job fixes a typo", "sorry", "my bad", "a wrong price")) {
            assertThat(FactLineParser.isCorrection(line)).as(line).isFalse();
        }
    }

    private static FactLineParser.Result read(String line) {
        return FactLineParser.read(line, NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whats the verdict on: verified 5-10 80%",
                "What do you think of verified 5-10 80%",
                "verified -> 5-10 -> 80%",
                "payment -> verified, proposals -> 5-10, hire rate -> 80%"
            })
    void aWordThatHandsAJobOverAndAnArrowSayNothing(String line) {
        FactLineParser.Result result = FactLineParser.read(line, NOW);

        assertThat(result.notUnderstood()).isEmpty();
        assertThat(result.posting().facts())
                .containsOnlyKeys(Fact.PAYMENT_VERIFIED, Fact.PROPOSALS, Fact.CLIENT_HIRE_RATE);
    }
}
