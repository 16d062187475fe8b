package coach.connects.feature.check;

import coach.connects.check.CheckContext;
import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.check.CheckQuestion;
import coach.connects.check.JobCheck;
import coach.connects.check.QuestionSelector;
import coach.connects.check.Verdict;
import coach.connects.engine.CommandContext;
import coach.connects.engine.View;
import coach.connects.feature.wording.BudgetMeter;
import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.Statement;
import java.util.Optional;

/** Verdicts for the person of a context: with their profile, their settings, their wallet and the policy of the day. */
final class VerdictService {
    private VerdictService() {}

    /** All that the check goes by besides the posting. */
    static CheckContext context(View given) {
        View view = given.about(given.state().payer());
        Statement statement = view.state().wallet().on(view.today(), view.policies());
        return new CheckContext(
                view.state().profile(),
                view.state().preferences(),
                held(view, statement),
                statement.policy(),
                view.now(),
                view.zone());
    }

    static Verdict check(CommandContext context, Posting posting) {
        return JobCheck.check(posting, context(context.view()));
    }

    /** The balance, or empty for a wallet that was never told (W-14). */
    static Optional<Connects> balance(CommandContext context) {
        return balance(context(context.view()));
    }

    /** The same of what the check goes by already: each context replays the wallet. */
    static Optional<Connects> balance(CheckContext context) {
        return context.held().map(WalletSnapshot::balance);
    }

    /** The policy that prices the proposal; the wallet need not be replayed for it. */
    static ConnectsPolicy policy(View given) {
        View view = given.about(given.state().payer());
        return view.state().wallet().terms().policy(view.today(), view.policies());
    }

    /** The verdict as it is kept; the number tells several of one message apart. */
    static CheckRecord record(CommandContext context, Posting posting, Verdict verdict, int number) {
        String id = CheckRecord.id(context.state().id(), context.eventId(), number);
        return new CheckRecord(id, posting, verdict, context.now());
    }

    /** What one is asked of oneself below a verdict that one does not want to wait for. */
    static Optional<CheckQuestion> untold(CommandContext context, CheckSession session) {
        return QuestionSelector.aboutOneself(session.posting(), context(context.view()), session.skipped());
    }

    private static Optional<WalletSnapshot> held(View view, Statement statement) {
        if (!view.state().wallet().isInitialized()) {
            return Optional.empty();
        }
        boolean onlyFree = statement.lots().stream().allMatch(lot -> lot.origin() == LotOrigin.GRANT);
        return Optional.of(new WalletSnapshot(statement.balance(), onlyFree, BudgetMeter.of(view)));
    }
}
