package coach.connects.session;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.EffectiveDated;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to the pool that a state does not face, while everything else that is said and done is about the other (W-36).
 *
 * @param pool whose Connects
 * @param wallet they
 * @param budgets the budgets that hold for them
 * @param outcomes what became of the proposals that they paid
 */
public record PoolAside(Pool pool, Wallet wallet, Preferences budgets, List<ProposalOutcome> outcomes) {
    /** An agency's of which nothing was told. */
    public static final PoolAside NONE = new PoolAside(Pool.AGENCY, Wallet.EMPTY, Preferences.DEFAULTS, List.of());

    private static final List<PreferenceKey<?>> BUDGETS =
            List.of(PreferenceKey.BUDGET, PreferenceKey.BUDGET_JOB, PreferenceKey.BUDGET_WEIGHT);

    /** Keeps its own copy. */
    public PoolAside {
        outcomes = List.copyOf(outcomes);
    }

    /** Its wallet as it is faced: an agency's goes by an agency's caps, and by one's own policy until another is chosen. */
    Wallet faced(Wallet own) {
        return wallet.equals(Wallet.EMPTY) && pool == Pool.AGENCY ? begun(own) : wallet;
    }

    /** A wallet as it is kept aside: one that was only looked at leaves no trace. */
    static Wallet kept(Pool pool, Wallet wallet, Wallet own) {
        return pool == Pool.AGENCY && wallet.equals(begun(own)) ? Wallet.EMPTY : wallet;
    }

    private static Wallet begun(Wallet own) {
        EffectiveDated<AccountKind> agency =
                EffectiveDated.<AccountKind>never().with(Optional.empty(), AccountKind.AGENCY);
        return Wallet.EMPTY.withTerms(new Terms(agency, own.terms().policies()));
    }

    /** The budgets among these settings. */
    static Preferences budgets(Preferences all) {
        return copied(all, Preferences.DEFAULTS);
    }

    /** The settings with the budgets of these in the place of their own. */
    static Preferences withBudgets(Preferences settings, Preferences budgets) {
        return copied(budgets, settings);
    }

    private static Preferences copied(Preferences from, Preferences to) {
        Preferences copied = to;
        for (PreferenceKey<?> key : BUDGETS) {
            copied = copied(from, copied, key);
        }
        return copied;
    }

    private static <T> Preferences copied(Preferences from, Preferences to, PreferenceKey<T> key) {
        return to.with(key, from.get(key));
    }
}
