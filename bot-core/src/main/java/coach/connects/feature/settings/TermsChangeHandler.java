package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.TermsChangeResult;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.function.BiFunction;

/** A choice of account kind or policy, carried out on the wallet (W-09). */
final class TermsChangeHandler {
    private TermsChangeHandler() {}

    static CommandResult of(
            CommandContext command,
            BiFunction<Wallet, RecordingContext, TermsChangeResult> choice,
            RichText receipt,
            List<ButtonSpec> ways) {
        RecordingContext context =
                new RecordingContext(command.today(), command.now(), command.eventId(), command.policies(), false);
        TermsChangeResult change = choice.apply(command.state().wallet(), context);
        if (change instanceof TermsChangeResult.NeedsArchive) {
            change = choice.apply(command.archive().wholeWallet(command.state()), context);
        }
        if (change instanceof TermsChangeResult.Changed changed) {
            RichText since = changed.from()
                    .map(day -> command.text("rules.since", "day", day))
                    .orElseGet(() -> command.text("rules.since.ever"));
            return CommandResult.of(
                    command.state().withAccount(account -> account.with(changed.after())),
                    command.draft(receipt.plus(since)).withRow(ways));
        }
        if (change instanceof TermsChangeResult.FallsShort tooLittle) {
            return command.reply(command.text(
                    "rules.short",
                    "missing",
                    tooLittle.shortage().missing(),
                    "day",
                    tooLittle.shortage().day()));
        }
        return command.reply(command.text("bot.error.bug"));
    }
}
