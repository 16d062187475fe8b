package coach.connects.feature.guide;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.feature.reminder.StatsCommand;
import coach.connects.feature.wallet.HistoryCommand;
import coach.connects.money.Connects;
import coach.connects.parsing.Tokens;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import java.util.List;
import java.util.Optional;

/** Answers what somebody asks about their own past: what went into proposals and besides, or all of it line by line. */
final class OwnPastAnswer {
    private static final List<EntryKind> BESIDES = List.of(EntryKind.BADGE, EntryKind.AD);

    private OwnPastAnswer() {}

    /** What was spent on the days that are asked of, or ever. */
    static CommandResult spent(CommandContext context, Optional<AskedPeriod> asked) {
        Connects besides = Connects.of(context.archive()
                .wholeWallet(context.state())
                .on(context.today(), context.policies())
                .effective()
                .filter(entry -> BESIDES.contains(entry.kind()))
                .filter(entry -> asked.isEmpty() || asked.get().days().holds(entry.effectiveOn()))
                .mapToInt(LedgerEntry::amount)
                .map(amount -> -amount)
                .sum());
        CommandResult stats = new StatsCommand()
                .execute(context, asked.map(AskedPeriod::words).orElse(""));
        return besides.isZero() ? stats : stats.withLastLine(context.text("ask.spent.besides", "n", besides));
    }

    /** "How many proposals did I send", on some days or ever. */
    static Optional<CommandResult> sent(CommandContext context, String words, Optional<AskedPeriod> asked) {
        String said = asked.map(AskedPeriod::rest)
                .orElseGet(() -> String.join(" ", Tokens.of(QuestionVocabulary.plain(words))));
        return Tokens.phrases(context.plain("ask.sent")).contains(said)
                ? Optional.of(new StatsCommand()
                        .execute(context, asked.map(AskedPeriod::words).orElse("")))
                : Optional.empty();
    }

    /** "What did I do last week": the ledger of those days. */
    static Optional<CommandResult> done(CommandContext context, Optional<AskedPeriod> asked) {
        return asked.filter(period -> Tokens.phrases(context.plain("ask.done")).contains(period.rest()))
                .map(period -> new HistoryCommand().execute(context, period.words()));
    }
}
