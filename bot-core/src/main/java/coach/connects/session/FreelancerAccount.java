package coach.connects.session;

import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Wallet;

/**
 * What a freelancer told and recorded. Each pool's part has a place of its own, which never changes; a turn is about one of
 * them, and what it asks for and changes is in that one's place (W-37).
 *
 * @param profile what they told about themselves
 * @param settings their settings, as far as they differ from the defaults
 * @param own their own Connects
 * @param agency an agency's Connects, kept beside them
 * @param payer whose Connects a check takes a proposal from, where there are both
 * @param pool what this turn is about; it is not kept
 */
public record FreelancerAccount(
        Profile profile, Preferences settings, Wallet own, AgencyPool agency, Pool payer, Pool pool) {
    /** The account of somebody who told nothing yet. */
    static final FreelancerAccount EMPTY =
            of(Profile.EMPTY, Preferences.DEFAULTS, Wallet.EMPTY, AgencyPool.NONE, Pool.OWN);

    /** An account as it is kept. */
    public static FreelancerAccount of(
            Profile profile, Preferences settings, Wallet own, AgencyPool agency, Pool payer) {
        return new FreelancerAccount(profile, settings, own, agency, payer, Pool.OWN);
    }

    /** The settings that hold for the pool of this turn. */
    public Preferences preferences() {
        return pool == Pool.OWN ? settings : agency.budgetsIn(settings);
    }

    /** The Connects of the pool of this turn. */
    public Wallet wallet() {
        return pool == Pool.OWN ? own : agency.walletBeside(own);
    }

    public FreelancerAccount with(Profile other) {
        return new FreelancerAccount(other, settings, own, agency, payer, pool);
    }

    /** The same with these preferences; their budgets are those of the pool of this turn. */
    public FreelancerAccount with(Preferences other) {
        return pool == Pool.OWN
                ? new FreelancerAccount(profile, other, own, agency, payer, pool)
                : new FreelancerAccount(
                        profile, AgencyPool.budgetsOf(settings, other), own, agency.withBudgetsOf(other), payer, pool);
    }

    /** The same with this wallet for the pool of this turn. */
    public FreelancerAccount with(Wallet other) {
        return pool == Pool.OWN
                ? new FreelancerAccount(profile, settings, other, agency, payer, pool)
                : with(agency.with(other, own));
    }

    /** The same with this of an agency's Connects. */
    public FreelancerAccount with(AgencyPool other) {
        return new FreelancerAccount(profile, settings, own, other, payer, pool);
    }

    /** The same, whose checks take proposals from this pool. */
    public FreelancerAccount payingFrom(Pool other) {
        return new FreelancerAccount(profile, settings, own, agency, other, pool);
    }

    /** The same in a turn about this pool. */
    FreelancerAccount about(Pool other) {
        return new FreelancerAccount(profile, settings, own, agency, payer, other);
    }
}
