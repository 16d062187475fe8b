package coach.connects.posting;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.SourcedValue.Origin;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What Upwork told stands beside one's own facts: the later one is gone by, and one's own are there again without it. */
class ToldPostingTest {
    private static final Instant AT = Instant.parse("2026-10-20T14:05:00Z");
    private static final Posting PAGE = Posting.unknown()
            .with(Fact.INTERVIEWING, 5, Origin.PAGE)
            .with(Fact.CONNECTS_COST, Connects.of(12), Origin.PAGE);
    private static final Posting UPWORK = Posting.unknown()
            .with(Fact.INTERVIEWING, 2, Origin.UPWORK)
            .with(Fact.CONNECTS_COST, Connects.of(14), Origin.UPWORK);

    @Test
    void whatUpworkToldLaterIsGoneBy() {
        Posting both = PAGE.toldByUpwork(UPWORK, AT);

        assertThat(both.get(Fact.INTERVIEWING)).contains(2);
        assertThat(both.known(Fact.INTERVIEWING).orElseThrow().origin()).isEqualTo(Origin.UPWORK);
        assertThat(both.toldAt()).contains(AT);
        assertThat(both.own()).isEqualTo(PAGE);
    }

    @Test
    void whatOneTellsLaterIsGoneByButForTheCost() {
        Posting both = Posting.unknown().toldByUpwork(UPWORK, AT).mergedWith(PAGE);

        assertThat(both.get(Fact.INTERVIEWING)).contains(5);
        assertThat(both.get(Fact.CONNECTS_COST)).contains(Connects.of(14));
        assertThat(both.own()).isEqualTo(PAGE);
    }

    @Test
    void aPictureIsNoSurerThanUpwork() {
        Posting both = Posting.unknown().toldByUpwork(UPWORK, AT).mergedWith(PAGE.from(Origin.PICTURE));

        assertThat(both.get(Fact.INTERVIEWING)).contains(2);
    }

    @Test
    void withoutAFactItIsUnknownWhoeverToldIt() {
        assertThat(PAGE.toldByUpwork(UPWORK, AT).without(Fact.INTERVIEWING).knows(Fact.INTERVIEWING))
                .isFalse();
    }
}
