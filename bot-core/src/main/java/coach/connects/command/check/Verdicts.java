package coach.connects.command.check;

import coach.connects.amount.Connects;
import coach.connects.check.CheckContext;
import coach.connects.check.JobCheck;
import coach.connects.check.Verdict;
import coach.connects.check.WalletSnapshot;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Posting;
import coach.connects.wallet.LotOrigin;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.util.Optional;

/** Verdicts for the person of a turn: with their profile, their settings, their wallet and the policy of the day. */
final class Verdicts {
    private Verdicts() {}

    /** All that the check goes by besides the posting. */
    static CheckContext context(Turn turn) {
        Statement statement = turn.dossier().wallet().on(turn.today(), turn.policies());
        return new CheckContext(
                turn.dossier().profile(),
                turn.dossier().preferences(),
                held(turn.dossier().wallet(), statement),
                statement.policy(),
                turn.now(),
                turn.zone());
    }

    /** The verdict on this posting. */
    static Verdict check(Turn turn, Posting posting) {
        return JobCheck.check(posting, context(turn));
    }

    /** The balance, or empty for a wallet that was never told (W-14). */
    static Optional<Connects> balance(Turn turn) {
        return context(turn).held().map(WalletSnapshot::balance);
    }

    /** The verdict as it is kept; the number tells several of one message apart. */
    static CheckRecord record(Turn turn, Posting posting, Verdict verdict, int number) {
        String id = CheckRecord.id(turn.dossier().id(), turn.cause(), number);
        return new CheckRecord(id, posting, verdict, turn.now());
    }

    private static Optional<WalletSnapshot> held(Wallet wallet, Statement statement) {
        if (!wallet.isTold()) {
            return Optional.empty();
        }
        boolean onlyFree = statement.lots().stream().allMatch(lot -> lot.origin() == LotOrigin.GRANT);
        return Optional.of(new WalletSnapshot(statement.balance(), onlyFree));
    }
}
