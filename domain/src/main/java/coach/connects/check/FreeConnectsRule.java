package coach.connects.check;

import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.posting.Posting;
import java.util.Optional;

/** With free Connects alone a first client is hard to win: spend where the chance is best (G-47). */
final class FreeConnectsRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("free-connects", RuleSource.guide("G-47")).personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public boolean isAdvice() {
        return true;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return context.held()
                .filter(WalletSnapshot::onlyFree)
                .flatMap(wallet -> ABOUT.neutral("alone", "balance", wallet.balance()));
    }
}
