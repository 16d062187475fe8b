package coach.connects.reminder;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the reminders of a freelancer follow from.
 *
 * @param reminders what was said, and what was asked for
 * @param agency the agency's pool, where one is kept beside their own (W-37)
 */
public record ReminderInput(
        Wallet wallet,
        Profile profile,
        Preferences preferences,
        ReminderState reminders,
        Policies policies,
        Optional<AgencyInput> agency) {
    /**
     * The agency's pool.
     *
     * @param outcomes what became of its proposals
     */
    public record AgencyInput(Wallet wallet, List<ProposalOutcome> outcomes) {
        public AgencyInput {
            outcomes = List.copyOf(outcomes);
        }
    }

    public ReminderTimes times() {
        return ReminderTimes.of(profile, preferences);
    }

    ReminderInput with(ReminderState other) {
        return new ReminderInput(wallet, profile, preferences, other, policies, agency);
    }

    /** What the reminders of the agency's pool follow from; monthly Connects and the badge are recorded in one's own alone. */
    Optional<ReminderInput> ofAgency() {
        return agency.map(pool -> new ReminderInput(
                pool.wallet(),
                profile,
                preferences.with(PreferenceKey.WEEKLY_BADGE, Optional.empty()),
                reminders.withOutcomes(pool.outcomes()).withMonthly(Optional.empty()),
                policies,
                Optional.empty()));
    }

    /** The day that counts as today: never before the wallet's last day (W-04). */
    LocalDate today(Instant now) {
        return wallet.today(times().day(now));
    }
}
