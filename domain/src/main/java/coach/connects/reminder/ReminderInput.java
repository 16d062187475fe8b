package coach.connects.reminder;

import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the reminders of a freelancer follow from.
 *
 * @param reminders what was said, and what was asked for
 */
public record ReminderInput(
        Wallet wallet, Profile profile, Preferences preferences, ReminderState reminders, Policies policies) {
    public ReminderTimes times() {
        return ReminderTimes.of(profile, preferences);
    }

    ReminderInput with(ReminderState other) {
        return new ReminderInput(wallet, profile, preferences, other, policies);
    }

    /** The day that counts as today: never before the wallet's last day (W-04). */
    LocalDate today(Instant now) {
        return wallet.today(times().day(now));
    }
}
