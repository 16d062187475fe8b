package coach.connects.community;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One job as several members told it: the newest certain fact wins, and what contradicts it is shown. */
class SharedPostingTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofHours(24));
    private static final Posting JOB = Posting.of(new JobId("~022104567890123456789"));

    @Test
    void theNewestCertainFactWinsAndTheOtherIsShown() {
        SharedPosting shared = SharedPosting.of(JOB.with(Fact.PAYMENT_VERIFIED, false, Origin.PAGE), MONDAY)
                .with(JOB.with(Fact.PAYMENT_VERIFIED, true, Origin.PAGE), TUESDAY);

        assertThat(shared.newest().get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(shared.contradictions()).containsExactly(Fact.PAYMENT_VERIFIED);
        assertThat(shared.conflicting().get(Fact.PAYMENT_VERIFIED)).contains(false);
    }

    @Test
    void whatSomebodyAnsweredYieldsToWhatAPageTold() {
        SharedPosting shared = SharedPosting.of(JOB.with(Fact.LEVEL, ExperienceLevel.EXPERT, Origin.PAGE), MONDAY)
                .with(JOB.with(Fact.LEVEL, ExperienceLevel.ENTRY, Origin.ANSWER), TUESDAY);

        assertThat(shared.newest().get(Fact.LEVEL)).contains(ExperienceLevel.EXPERT);
        assertThat(shared.contradictions()).containsExactly(Fact.LEVEL);
    }

    @Test
    void j11_whatSomebodyToldInWordsThatNobodyUnderstoodStaysOpenUntilAPageTellsIt() {
        SharedPosting shared = SharedPosting.of(JOB.doubting(Fact.PAYMENT_VERIFIED), MONDAY);

        assertThat(shared.newest().doubts(Fact.PAYMENT_VERIFIED)).isTrue();
        assertThat(shared.forMember(MONDAY).doubts(Fact.PAYMENT_VERIFIED)).isTrue();

        SharedPosting told = shared.with(JOB.with(Fact.PAYMENT_VERIFIED, true, Origin.PAGE), TUESDAY);
        assertThat(told.newest().get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(told.with(JOB.doubting(Fact.PAYMENT_VERIFIED), TUESDAY)).isEqualTo(told);
    }

    @Test
    void theSameToldTwiceContradictsNothing() {
        Posting told = JOB.with(Fact.LEVEL, ExperienceLevel.EXPERT, Origin.PAGE);

        assertThat(SharedPosting.of(told, MONDAY).with(told, TUESDAY).contradictions())
                .isEmpty();
    }

    @Test
    void theNumberOfProposalsIsStaleAfterADay() {
        SharedPosting shared =
                SharedPosting.of(JOB.with(Fact.PROPOSALS, ProposalRange.between(5, 10), Origin.PAGE), MONDAY);

        assertThat(shared.stale(TUESDAY)).isEmpty();
        assertThat(shared.stale(TUESDAY.plusSeconds(1))).containsExactly(Fact.PROPOSALS);
        assertThat(shared.forMember(TUESDAY.plusSeconds(1)).knows(Fact.PROPOSALS))
                .isFalse();
    }

    @Test
    void whatAPageSaysAboutItsReaderIsNeverShared() {
        SharedPosting shared = SharedPosting.of(
                JOB.with(Fact.BALANCE_SHOWN, Connects.of(137), Origin.PAGE)
                        .with(Fact.ALREADY_APPLIED, true, Origin.PAGE),
                MONDAY);

        assertThat(shared.newest().facts()).isEmpty();
    }

    @Test
    void whatAMemberHadFromTheCommunityIsNoNews() {
        SharedPosting shared = SharedPosting.of(JOB.with(Fact.INTERVIEWING, 2, Origin.PAGE), MONDAY);

        SharedPosting again = shared.with(shared.forMember(MONDAY), TUESDAY);

        assertThat(again).isEqualTo(shared);
    }
}
