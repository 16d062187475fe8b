package coach.connects.session;

import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Wallet;

/**
 * What a freelancer told and recorded.
 *
 * @param profile what they told about themselves
 * @param preferences their settings, as far as they differ from the defaults
 * @param wallet their Connects
 * @param aside the other pool, where an agency's Connects are kept beside their own (W-36)
 * @param payer whose Connects a check takes a proposal from, where there are both
 */
public record FreelancerAccount(Profile profile, Preferences preferences, Wallet wallet, PoolAside aside, Pool payer) {
    /** The account of somebody who told nothing yet. */
    static final FreelancerAccount EMPTY =
            new FreelancerAccount(Profile.EMPTY, Preferences.DEFAULTS, Wallet.EMPTY, PoolAside.NONE, Pool.OWN);

    /** The same with this profile. */
    public FreelancerAccount with(Profile other) {
        return new FreelancerAccount(other, preferences, wallet, aside, payer);
    }

    /** The same with these preferences. */
    public FreelancerAccount with(Preferences other) {
        return new FreelancerAccount(profile, other, wallet, aside, payer);
    }

    /** The same with this wallet. */
    public FreelancerAccount with(Wallet other) {
        return new FreelancerAccount(profile, preferences, other, aside, payer);
    }

    /** The same with this pool aside. */
    public FreelancerAccount with(PoolAside other) {
        return new FreelancerAccount(profile, preferences, wallet, other, payer);
    }

    /** The same, whose checks take proposals from this pool. */
    public FreelancerAccount payingFrom(Pool pool) {
        return new FreelancerAccount(profile, preferences, wallet, aside, pool);
    }
}
