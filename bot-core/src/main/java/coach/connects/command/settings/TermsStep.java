package coach.connects.command.settings;

import coach.connects.chat.RichText;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.TermsChange;
import coach.connects.wallet.Wallet;
import java.util.function.BiFunction;

/** A choice of account kind or policy, carried out on the wallet (W-09). */
final class TermsStep {
    private TermsStep() {}

    static Step of(Turn turn, BiFunction<Wallet, RecordingContext, TermsChange> choice, RichText receipt, Offer back) {
        RecordingContext context = new RecordingContext(turn.today(), turn.now(), turn.cause(), turn.policies(), false);
        TermsChange change = choice.apply(turn.dossier().wallet(), context);
        if (change instanceof TermsChange.NeedsPages) {
            change = choice.apply(turn.library().wholeWallet(turn.dossier()), context);
        }
        if (change instanceof TermsChange.Changed changed) {
            RichText since = changed.from()
                    .map(day -> turn.words("rules.since", "day", day))
                    .orElseGet(() -> turn.words("rules.since.ever"));
            return Step.of(
                    turn.dossier().with(changed.after()),
                    turn.message(receipt.plus(since)).row(back));
        }
        if (change instanceof TermsChange.FallsShort tooLittle) {
            return turn.say(turn.words(
                    "rules.short",
                    "missing",
                    tooLittle.shortage().missing(),
                    "day",
                    tooLittle.shortage().day()));
        }
        return turn.say(turn.words("bot.error.bug"));
    }
}
