package coach.connects.session;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.EffectiveDated;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of an agency's Connects beside a freelancer's own (W-37).
 *
 * @param wallet they
 * @param budgets the budgets that hold for them
 * @param outcomes what became of the proposals that they paid
 */
public record AgencyPool(Wallet wallet, Preferences budgets, List<ProposalOutcome> outcomes) {
    /** That of somebody who keeps none. */
    public static final AgencyPool NONE = new AgencyPool(Wallet.EMPTY, Preferences.DEFAULTS, List.of());

    private static final List<PreferenceKey<?>> BUDGETS =
            List.of(PreferenceKey.BUDGET, PreferenceKey.BUDGET_JOB, PreferenceKey.BUDGET_WEIGHT);

    /** Keeps its own copy. */
    public AgencyPool {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether anything stands in its wallet; until then nothing is said of pools. */
    public boolean isKept() {
        return wallet.isKept();
    }

    /** The wallet; before anything was told, one that goes by an agency's caps and by the policies of one's own. */
    Wallet walletBeside(Wallet own) {
        return wallet.equals(Wallet.EMPTY) ? begun(own) : wallet;
    }

    /** The same with this wallet; one that was only looked at leaves no trace. */
    AgencyPool with(Wallet other, Wallet own) {
        return new AgencyPool(other.equals(begun(own)) ? Wallet.EMPTY : other, budgets, outcomes);
    }

    /** The same with these outcomes. */
    AgencyPool with(List<ProposalOutcome> others) {
        return new AgencyPool(wallet, budgets, others);
    }

    /** The same with the budgets among these settings. */
    AgencyPool withBudgetsOf(Preferences settings) {
        return new AgencyPool(wallet, budgetsOf(settings, Preferences.DEFAULTS), outcomes);
    }

    /** These settings with its budgets in the place of theirs. */
    Preferences budgetsIn(Preferences settings) {
        return budgetsOf(budgets, settings);
    }

    /** Settings with the budgets of others. */
    static Preferences budgetsOf(Preferences from, Preferences settings) {
        Preferences changed = settings;
        for (PreferenceKey<?> key : BUDGETS) {
            changed = copied(from, changed, key);
        }
        return changed;
    }

    private static <T> Preferences copied(Preferences from, Preferences to, PreferenceKey<T> key) {
        return to.with(key, from.get(key));
    }

    private static Wallet begun(Wallet own) {
        EffectiveDated<AccountKind> agency =
                EffectiveDated.<AccountKind>never().with(Optional.empty(), AccountKind.AGENCY);
        return Wallet.EMPTY.withTerms(new Terms(agency, own.terms().policies()));
    }
}
