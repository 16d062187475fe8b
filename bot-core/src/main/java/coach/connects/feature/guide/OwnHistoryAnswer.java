package coach.connects.feature.guide;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.feature.reminder.StatsCommand;
import coach.connects.feature.wallet.HistoryCommand;
import coach.connects.feature.wallet.WalletCommand;
import coach.connects.money.Connects;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers what somebody asks about their own past: what went into proposals and besides, all of it line by line, or what they
 * had on a day.
 */
final class OwnHistoryAnswer {
    private static final List<EntryKind> BESIDES = List.of(EntryKind.BADGE, EntryKind.AD);

    private static final int LONGEST = 120;
    private static final int LONGEST_DAY = 4;
    private static final List<String> ENDS = List.of("?", ".", "!");

    private OwnHistoryAnswer() {}

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

    /** "What was my balance on Friday": what was there at the end of that day, by all that is recorded today. */
    static Optional<CommandResult> balance(CommandContext context, String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>(Tokens.of(Affixes.withoutEnds(words.strip(), ENDS)));
        Optional<String> written = WordRuns.take(said, 1, run -> isWritten(run.get(0)));
        List<String> left = new ArrayList<>(Tokens.of(QuestionVocabulary.plain(String.join(" ", said))));
        Optional<LocalDate> day = written.or(() -> WordRuns.takeDay(left, LONGEST_DAY, context.today()))
                .flatMap(named -> DateParser.latest(named, context.today()))
                .or(() -> AskedPeriod.in(words, context.today()).map(asked -> {
                    left.clear();
                    left.addAll(Tokens.of(asked.rest()));
                    return asked.days().to();
                }));
        boolean had = left.contains("have") || left.contains("had");
        left.removeIf(word -> context.lists("ask.balance.then.little", word));
        boolean asked = day.isPresent()
                && ((had && left.isEmpty())
                        || Tokens.phrases(context.plain("ask.balance.then")).contains(String.join(" ", left)));
        return asked
                ? day.map(named -> named.isBefore(context.today())
                        ? balance(context, named)
                        : new WalletCommand().execute(context, ""))
                : Optional.empty();
    }

    /** "2026-11-03", "3/11". */
    private static boolean isWritten(String word) {
        return Digits.isDigit(word.charAt(0)) && (word.indexOf('-') > 0 || word.indexOf('/') > 0);
    }

    private static CommandResult balance(CommandContext context, LocalDate day) {
        List<StatementLine> lines =
                context.archive().wholeWallet(context.state()).on(context.today(), context.policies()).lines().stream()
                        .filter(line -> !line.reversed() && line.entry().kind() != EntryKind.REVERSAL)
                        .toList();
        Optional<Connects> then = lines.stream()
                .filter(line -> !line.entry().effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StatementLine::balance);
        RichText answer = then.map(n -> context.text("ask.balance.was", "day", day, "n", n))
                .orElseGet(() -> context.text("ask.balance.before", "day", day));
        return context.reply(
                context.draft(answer).withRow(ButtonSpec.saying(context.plain("wallet.button.history"), "/history")));
    }
}
