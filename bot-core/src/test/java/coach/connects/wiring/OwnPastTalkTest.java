package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks what they did on some days is told of those days, not of all. */
class OwnPastTalkTest extends TalkTest {
    OwnPastTalkTest() {
        super("2026-11-25T09:00:00Z");
    }

    @BeforeEach
    void spends() {
        ann.says("/buy 80 on 2026-09-01");
        ann.says("/spend 11 https://www.upwork.com/jobs/~022104567890123456701 on 2026-10-10");
        ann.says("/spend 12 https://www.upwork.com/jobs/~022104567890123456702 on 2026-11-17");
        ann.says("/spend 13 https://www.upwork.com/jobs/~022104567890123456703 on 2026-11-24");
        ann.says("/spend 14 https://www.upwork.com/jobs/~022104567890123456704 on 2026-11-25");
        ann.says("/spend badge 7 on 2026-11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "how many connects did i spend this month?,39",
        "how many connects did i spend last month?,11",
        "how many connects did i spend this week?,27",
        "how many connects did i spend last week,12",
        "how many connects did i spend in october?,11",
        "how many connects did i spend today?,14",
        "how many connects did i spend yesterday?,13",
        "how much have i spent in the last 30 days?,39",
        "how much did i spend this year,50",
        "how much did i spend in november 2026?,39",
        "how many connects have i used this month?,39",
        "how many proposals did i send last week?,12",
        "how many proposals did i send?,50",
        "how many connects did i spend?,50",
    })
    void whatWasSpentIsThatOfTheDaysThatAreAskedOf(String question, String spent) {
        assertThat(ann.says(question)).contains(spent + " Connects").contains("proposal");
    }

    @ParameterizedTest
    @CsvSource({"how many connects did i spend this month?,true", "how many connects did i spend in october?,false"})
    void badgesAndAdsAreNamedBesideTheProposals(String question, boolean named) {
        assertThat(ann.says(question).contains("7 Connects for badges")).isEqualTo(named);
    }

    @Test
    void whatWasDoneIsTheHistoryOfThoseDays() {
        assertThat(ann.says("what did i do last week?")).isEqualTo(ann.says("/history last week"));
        assertThat(ann.says("what did i do yesterday")).isEqualTo(ann.says("/history yesterday"));
        assertThat(ann.says("what happened in october?")).isEqualTo(ann.says("/history october"));
    }
}
