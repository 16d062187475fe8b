package coach.connects.reminder;

import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Profile;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the reminders of a freelancer follow from.
 *
 * @param wallet their Connects
 * @param profile what they told
 * @param preferences their settings
 * @param agenda what was said, and what was asked for
 * @param policies the policies that can be in force
 */
public record Subject(Wallet wallet, Profile profile, Preferences preferences, Agenda agenda, Policies policies) {
    /** When they are reminded. */
    public Habits habits() {
        return Habits.of(profile, preferences);
    }

    /** The same with this agenda. */
    Subject with(Agenda other) {
        return new Subject(wallet, profile, preferences, other, policies);
    }

    /** The day that counts as today: never before the wallet's last day (W-04). */
    LocalDate today(Instant now) {
        return wallet.today(habits().day(now));
    }
}
