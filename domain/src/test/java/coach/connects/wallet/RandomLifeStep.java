package coach.connects.wallet;

import coach.connects.money.Usd;
import java.util.List;
import java.util.Optional;

/** Lets a step of a random life happen to a wallet. */
final class RandomLifeStep {
    private RandomLifeStep() {}

    /** The wallet after it; empty when it was refused. */
    static Optional<Wallet> step(Wallet wallet, RandomLife.Step step, ResultCounter counter) {
        return switch (step.kind()) {
            case TERMS -> terms(wallet, step, counter);
            case EARNINGS ->
                Optional.of(wallet.withEarnings(Optional.of(Usd.of(step.shows().value()))));
            default -> recorded(wallet, step, counter);
        };
    }

    private static Optional<Wallet> recorded(Wallet wallet, RandomLife.Step step, ResultCounter counter) {
        RecordingResult result = record(wallet, step);
        counter.count(result);
        return result.recorded().map(RecordingResult.Recorded::after);
    }

    static RecordingResult record(Wallet wallet, RandomLife.Step step) {
        return switch (step.kind()) {
            case AS_SHOWN -> wallet.recordAsShown(step.drafts(), step.shows(), step.context());
            case UNDO -> wallet.undo(step.context());
            case UNDO_EARLIER -> wallet.undo("console:u1:" + (1 + step.shows().value() % 60), step.context());
            default -> wallet.record(step.drafts(), step.context());
        };
    }

    static TermsChangeResult choose(Wallet wallet, RandomLife.Step step) {
        return step.shows().value() % 2 == 0
                ? wallet.chooseAccount(
                        List.of(AccountKind.values()).get(step.shows().value() / 2 % 2), step.context())
                : wallet.choosePolicy(
                        BundledPolicies.ALL.names().get(step.shows().value() / 2 % 2), step.context());
    }

    private static Optional<Wallet> terms(Wallet wallet, RandomLife.Step step, ResultCounter counter) {
        TermsChangeResult change = choose(wallet, step);
        counter.count(change);
        return change instanceof TermsChangeResult.Changed changed ? Optional.of(changed.after()) : Optional.empty();
    }
}
