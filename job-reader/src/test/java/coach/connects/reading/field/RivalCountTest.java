package coach.connects.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.answer.FactLineParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RivalCountTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final List<String> BEFORE =
            List.of("", "so far ", "there are ", "about ", "currently ", "already ", "it has ", "roughly ");
    private static final List<String> DONE = List.of(
            "people have bid",
            "others applied",
            "freelancers have already applied",
            "people applied so far",
            "proposals already",
            "proposals so far",
            "others have applied",
            "bids now",
            "applicants yet",
            "candidates have submitted a proposal",
            "proposals have been sent");

    @Test
    void aSentenceOfSomebodysTellsHowManyProposalsThereAre() {
        Random random = new Random(20261130);
        List<String> otherwise = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int n = 1 + random.nextInt(90);
            boolean open = random.nextInt(4) == 0;
            String count = open ? (random.nextBoolean() ? "over " + n : n + "+") : String.valueOf(n);
            String said = BEFORE.get(random.nextInt(BEFORE.size()))
                    + count
                    + " "
                    + DONE.get(random.nextInt(DONE.size()))
                    + (random.nextBoolean() ? "." : "");
            String line = random.nextBoolean() ? "verified, 80%, " + said : said + " 4.9 verified";
            ProposalRange meant = open ? ProposalRange.atLeast(n) : ProposalRange.between(n, n);
            if (!FactLineParser.read(line, NOW).posting().get(Fact.PROPOSALS).equals(Optional.of(meant))) {
                otherwise.add(line);
            }
        }

        assertThat(otherwise).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verified 80% last time 14 people applied",
                "verified 80% not 14 people applied",
                "verified 80% if 14 people applied",
                "verified 80% I sent 30 proposals this month",
                "verified 80% have 14 people bid?",
                "verified 80% half of 60 people applied"
            })
    void whatIsNotSaidOfThisJobIsNoCount(String line) {
        assertThat(FactLineParser.read(line, NOW).posting().knows(Fact.PROPOSALS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"we got 30 applications last year", "14 people", "apply now", "", "5 to 10"})
    void anyOtherLineStaysAsItIs(String line) {
        assertThat(RivalCount.ofLine(line)).isEqualTo(line);
    }
}
