package coach.connects.community;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.community.PriceStatistics.ObservedPrice;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Identity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One job, one card: each member counts once, may change their mind, and can be forgotten. */
class SharedCardTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final JobId JOB = new JobId("~022104567890123456789");
    private static final Identity ANN = new Identity("telegram", "1");
    private static final Identity ANN_TOO = new Identity("discord", "11");
    private static final Identity BOB = new Identity("telegram", "2");

    private static Opinion opinion(Identity member, boolean agrees, String message) {
        return opinion(member, agrees, message, MONDAY);
    }

    private static Opinion opinion(Identity member, boolean agrees, String message, Instant at) {
        return Opinion.of(member, agrees, Optional.empty(), message, at);
    }

    private static SharedCard card() {
        return SharedCard.of(JOB, MONDAY).withReport(Posting.of(JOB), ANN, MONDAY);
    }

    @Test
    void anOpinionIsCountedOnceAndCanBeChanged() {
        SharedCard card = card().with(opinion(ANN, true, "m1"), List.of(ANN))
                .with(opinion(BOB, true, "m2"), List.of(BOB))
                .with(opinion(ANN, false, "m3"), List.of(ANN));

        assertThat(card.votes()).isEqualTo(new VoteCount(1, 1, List.of()));
    }

    @Test
    void theSameOpinionAgainTakesItBackAndAThirdTimeGivesItAnew() {
        SharedCard once =
                card().with(opinion(ANN, true, "m1"), List.of(ANN)).with(opinion(BOB, false, "m2"), List.of(BOB));
        Instant later = MONDAY.plusSeconds(3);
        Instant evenLater = MONDAY.plusSeconds(6);
        SharedCard back = once.with(opinion(ANN, true, "m3", later), List.of(ANN));

        assertThat(back.votes()).isEqualTo(new VoteCount(0, 1, List.of()));
        assertThat(back.with(opinion(ANN, true, "m3", evenLater), List.of(ANN))).isEqualTo(back);
        assertThat(back.with(opinion(ANN, true, "m1", evenLater), List.of(ANN))).isEqualTo(back);
        assertThat(back.with(opinion(ANN, true, "m4", evenLater), List.of(ANN)).votes())
                .isEqualTo(new VoteCount(1, 1, List.of()));
        assertThat(back.with(opinion(ANN, false, "m4", later), List.of(ANN)).votes())
                .isEqualTo(new VoteCount(0, 2, List.of()));
    }

    @Test
    void aDoubleTapCountsOnceAndTakesNothingBack() {
        SharedCard once = card().with(opinion(ANN, true, "m1"), List.of(ANN));
        SharedCard twice = once.with(opinion(ANN, true, "m2", MONDAY.plusMillis(2_999)), List.of(ANN));

        assertThat(twice.votes()).isEqualTo(new VoteCount(1, 0, List.of()));
        assertThat(twice.with(opinion(ANN, true, "m2", MONDAY.plusSeconds(9)), List.of(ANN)))
                .isEqualTo(twice);
    }

    @Test
    void anOlderMessageDeliveredAgainChangesNothing_W10() {
        SharedCard card =
                card().with(opinion(ANN, true, "m1"), List.of(ANN)).with(opinion(ANN, false, "m2"), List.of(ANN));

        assertThat(card.with(opinion(ANN, true, "m1"), List.of(ANN))).isEqualTo(card);
    }

    @Test
    void twoIdentitiesOfOnePersonCountOnce() {
        SharedCard card = card().with(opinion(ANN, true, "m1"), List.of(ANN))
                .with(opinion(ANN_TOO, false, "m2"), List.of(ANN_TOO));

        assertThat(card.joined(ANN, ANN_TOO).votes()).isEqualTo(new VoteCount(1, 0, List.of()));
        assertThat(card.with(opinion(ANN, false, "m3"), List.of(ANN, ANN_TOO)).votes())
                .isEqualTo(new VoteCount(0, 1, List.of()));
    }

    @Test
    void whoIsForgottenIsNoLongerCounted() {
        SharedCard card =
                card().with(opinion(ANN, true, "m1"), List.of(ANN)).with(opinion(BOB, true, "m2"), List.of(BOB));

        assertThat(card.without(List.of(ANN)).votes()).isEqualTo(new VoteCount(1, 0, List.of()));
        assertThat(card.without(List.of(ANN)).isOrphaned()).isTrue();
    }

    @Test
    void aCardTakesTwoThousandOpinionsAndNoMore() {
        List<Opinion> full = new ArrayList<>();
        for (int i = 0; i < CardParticipation.MOST; i++) {
            full.add(opinion(new Identity("telegram", "m" + i), true, "x" + i));
        }
        SharedCard card = card();
        for (Opinion one : full) {
            card = card.with(one, List.of(one.member()));
        }

        assertThat(card.with(opinion(ANN, false, "late"), List.of(ANN)).votes().disagree())
                .isZero();
        assertThat(card.with(
                                opinion(full.get(0).member(), false, "changed"),
                                List.of(full.get(0).member()))
                        .votes())
                .isEqualTo(new VoteCount(CardParticipation.MOST - 1, 1, List.of()));
    }

    @Test
    void anInvitationOrAPrivateJobIsNeverShared() {
        Posting open = Posting.of(JOB);

        assertThat(SharedCard.isShareable(open)).isTrue();
        assertThat(SharedCard.isShareable(open.with(Fact.INVITATION, true, Origin.PAGE)))
                .isFalse();
        assertThat(SharedCard.isShareable(open.with(Fact.PRIVATE, true, Origin.PAGE)))
                .isFalse();
        assertThat(SharedCard.isShareable(Posting.unknown())).isFalse();
    }

    @Test
    void thePriceLevelWaitsForTwentyPagesOfFiveMembers() {
        List<ObservedPrice> prices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            JobId job = new JobId("~0221045678901234567" + (10 + i));
            prices.add(new ObservedPrice(job, new Identity("telegram", "" + i % 5), Connects.of(7 + i), MONDAY));
        }

        assertThat(PriceStatistics.of(prices.subList(0, 19), MONDAY)).isEmpty();
        assertThat(PriceStatistics.of(prices, MONDAY))
                .contains(new PriceStatistics(20, Connects.of(7), Connects.of(26), Connects.of(16)));
        assertThat(PriceStatistics.of(prices, MONDAY.plus(PriceStatistics.MONTH)))
                .isEmpty();
    }

    @Test
    void aDigestComesAtTheNextOfItsHours() {
        DigestSchedule monday = new DigestSchedule(DayOfWeek.MONDAY, 9, Optional.empty());

        assertThat(monday.after(MONDAY)).isEqualTo(Instant.parse("2026-11-30T09:00:00Z"));
        assertThat(monday.after(MONDAY.minusSeconds(1))).isEqualTo(MONDAY);
    }
}
