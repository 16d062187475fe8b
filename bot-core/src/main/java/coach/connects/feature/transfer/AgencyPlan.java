package coach.connects.feature.transfer;

import coach.connects.engine.CommandContext;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.session.AgencyPool;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ImportResult;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.util.List;

/**
 * What taking over a file comes to in an agency's pool (W-37).
 *
 * @param statement its wallet on its today
 * @param differences where what the file says to follow does not follow
 */
record AgencyPlan(AgencyPool pool, Pool payer, Statement statement, List<DerivationMismatch> differences) {
    static AgencyPlan of(CommandContext context, ImportFile file, ImportResult.Accepted accepted)
            throws InvalidImportException {
        Preferences budgets = Preferences.DEFAULTS;
        for (PreferenceKey<?> key : PreferenceKey.all()) {
            String written = file.settings.get(key.name());
            budgets = written == null ? budgets : ImportPlan.kept(context, key.name(), budgets.set(key, written));
        }
        return new AgencyPlan(
                new AgencyPool(accepted.wallet(), budgets, file.outcomes),
                file.pays ? Pool.AGENCY : Pool.OWN,
                accepted.statement(),
                DerivationMismatch.between(
                        file, accepted.wallet(), accepted.statement().day(), context.policies()));
    }

    FreelancerState in(FreelancerState state) {
        return state.withAccount(account -> account.with(pool).payingFrom(payer));
    }
}
