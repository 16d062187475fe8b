package coach.connects.session;

import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.wallet.Wallet;

/**
 * What a freelancer told and recorded.
 *
 * @param profile what they told about themselves
 * @param preferences their settings, as far as they differ from the defaults
 * @param wallet their Connects
 */
public record FreelancerAccount(Profile profile, Preferences preferences, Wallet wallet) {
    /** The account of somebody who told nothing yet. */
    static final FreelancerAccount EMPTY = new FreelancerAccount(Profile.EMPTY, Preferences.DEFAULTS, Wallet.EMPTY);

    /** The same with this profile. */
    public FreelancerAccount with(Profile other) {
        return new FreelancerAccount(other, preferences, wallet);
    }

    /** The same with these preferences. */
    public FreelancerAccount with(Preferences other) {
        return new FreelancerAccount(profile, other, wallet);
    }

    /** The same with this wallet. */
    public FreelancerAccount with(Wallet other) {
        return new FreelancerAccount(profile, preferences, other);
    }
}
