package coach.connects.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.money.Connects;
import coach.connects.persistence.Rescheduler;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.Checkpoint;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** To claim somebody costs no look at their ledger, however large it is. */
class ClaimTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(15));

    @Test
    void aClaimIsSavedWithoutWorkingOutTheWallet() {
        FreelancerState due = due();

        FreelancerState claimed = changed(due, progress -> progress.claimed(Optional.of(UNTIL)));

        assertThat(Rescheduler.afterChange(due, claimed, NOW, BundledPolicies.ALL)
                        .dueAt())
                .contains(UNTIL);
    }

    @Test
    void whateverElseIsSavedWorksItOut() {
        FreelancerState due = due();
        FreelancerState claimed = changed(due, progress -> progress.claimed(Optional.of(UNTIL)));
        FreelancerState told = changed(claimed, progress -> progress.handledThrough(TODAY));
        FreelancerState free = changed(claimed, progress -> progress.claimed(Optional.empty()));

        assertThatThrownBy(() -> Rescheduler.afterChange(due, told, NOW, BundledPolicies.ALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rescheduler.afterChange(claimed, free, NOW, BundledPolicies.ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FreelancerState due() {
        FreelancerState state =
                FreelancerState.empty(new Identity("telegram", "1")).withAccount(account -> account.with(wallet()));
        FreelancerState waiting = changed(state, progress -> progress.withNext(Optional.of(NOW)));
        return waiting.withSchedule(waiting.schedule().dueAt(Optional.of(NOW)));
    }

    /** Nobody can work it out: more Connects lie in it than are counted. */
    private static Wallet wallet() {
        List<Lot> lots = List.of(lot(1), lot(2));
        Checkpoint checkpoint = new Checkpoint(
                TODAY.minusDays(9), Checkpoint.WHOLE_DAY, lots, List.of(), Map.of(), Connects.ZERO, Optional.empty());
        return new Wallet(List.of(), Terms.UNSET, Optional.of(checkpoint), 2, Optional.empty());
    }

    private static Lot lot(long seq) {
        Connects most = Connects.of(Integer.MAX_VALUE);
        return new Lot(seq, LotOrigin.PURCHASE, TODAY.minusDays(9), TODAY.plusDays(300), true, most, most);
    }

    private static FreelancerState changed(FreelancerState state, UnaryOperator<ReminderProgress> change) {
        return state.withReminders(reminders -> reminders.withProgress(change));
    }
}
