package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.GuideOffer;
import coach.connects.feature.wording.PolicyUpgradeOffer;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.EnumNames;
import coach.connects.parsing.Tokens;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.RecordingVisitor;
import coach.connects.wallet.Statement.Shortage;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The answers to what was not recorded: first that it was not, then why, then the ways out. The ledger stays as it was. */
record RefusalReplies(CommandContext context, String command, EntryRequest request, List<Connects> usual)
        implements RecordingVisitor<CommandResult> {
    private static final int MOST_AMOUNTS = 4;
    private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    @Override
    public CommandResult recorded(RecordingResult.Recorded recorded) {
        return Receipt.of(context, recorded).result();
    }

    @Override
    public CommandResult purchaseLimitExceeded(RecordingResult.PurchaseLimitExceeded refusal) {
        Wallet wallet = context.state().wallet();
        ConnectsPolicy policy = wallet.terms().policy(refusal.day(), context.policies());
        AccountKind account = wallet.terms().account(refusal.day());
        Connects most = refusal.allowance().most().orElse(Connects.ZERO);
        Connects cap = policy.cap(refusal.cap(), account).orElse(Connects.ZERO);
        RichText rules = RichText.of(policy.title());
        RichText why = refusal.cap() == Cap.MONTH ? overMonth(refusal, cap, rules) : overBalance(refusal, cap, rules);
        TextLines lines = new TextLines()
                .add(context.text("wallet.over", "wanted", refusal.wanted(), "most", most))
                .add(why);
        MessageDraft draft = context.draft(
                        lines.add(context.text("wallet.over.way-out")).text())
                .withRow(ButtonSpec.once(
                                context.plain("button.record-anyway"),
                                command,
                                EntryCommand.ANYWAY.write(request.pending()))
                        .asYes());
        List<ButtonSpec> otherRules = PolicyUpgradeOffer.buttons(context, policy);
        return CommandResult.of(PolicyUpgradeOffer.remembered(context.state(), otherRules), draft.withRow(otherRules));
    }

    private RichText overMonth(RecordingResult.PurchaseLimitExceeded refusal, Connects cap, RichText rules) {
        YearMonth month = YearMonth.from(refusal.day());
        Connects bought = context.state().wallet().boughtIn(month);
        return context.text("wallet.over.month", "cap", cap, "rules", rules, "month", month, "bought", bought);
    }

    private RichText overBalance(RecordingResult.PurchaseLimitExceeded refusal, Connects cap, RichText rules) {
        boolean today = refusal.day().equals(context.today());
        String key = today ? "wallet.over.balance" : "wallet.over.balance.then";
        return context.text(key, "cap", cap, "rules", rules, "balance", refusal.balance(), "day", refusal.day());
    }

    @Override
    public CommandResult insufficientBalance(RecordingResult.InsufficientBalance refusal) {
        boolean told = context.state().wallet().isInitialized();
        RichText why = told ? shortOf(refusal.shortage()) : context.text("wallet.untold");
        List<ButtonSpec> answers =
                likely(refusal.shortage()).stream().map(this::shows).toList();
        TextLines lines = new TextLines().add(why).add(context.text("wallet.shows.ask"));
        if (told) {
            lines.add(context.text("wallet.buy.where"));
        }
        Optional<ButtonSpec> guide = told ? FreeConnectsEnd.guide(context) : Optional.empty();
        MessageDraft draft = context.draft(lines.text())
                .withRow(answers)
                .withRow(guide.stream().toList())
                .withRow(ButtonSpec.of(context.plain("button.cancel"), "cancel", ""));
        CommandContext offering =
                guide.isPresent() ? context.with(GuideOffer.OUT.remembered(context.state())) : context;
        return offering.askFor(draft, command, EntryCommand.AWAITS_BALANCE.write(request.pending()));
    }

    /**
     * What Upwork may show after it: what a page told; of what was missing on an earlier day only, the balance of today, which
     * may have been told after it, and what this leaves of it; else nothing is left.
     */
    private Set<Connects> likely(Shortage shortage) {
        Set<Connects> likely = new LinkedHashSet<>();
        request.shown().ifPresent(likely::add);
        Connects balance = new WalletAccess(context).statement().balance();
        if (shortage.day().isBefore(context.today()) && !balance.isZero()) {
            likely.add(balance);
            int spent = SpokenEntryHandler.numbers(request.pending().line()).stream()
                    .mapToInt(Connects::value)
                    .sum();
            if (spent <= balance.value()) {
                likely.add(Connects.of(balance.value() - spent));
            }
        } else {
            likely.add(Connects.ZERO);
        }
        return likely;
    }

    private ButtonSpec shows(Connects balance) {
        return ButtonSpec.once(
                context.plain("wallet.button.shows", "n", balance),
                command,
                EntryCommand.SHOWS.write(new EntryCommand.ShownBalance(balance, request.pending())));
    }

    private RichText shortOf(Shortage shortage) {
        boolean own = shortage.entry().eventId().equals(context.eventId());
        RichText entry = shortage.entry()
                .match(new EntryFormatter(context.view(), context.state().wallet()));
        return context.text(
                own ? "wallet.short" : "wallet.short.later",
                "n",
                shortage.missing(),
                "day",
                shortage.day(),
                "entry",
                entry);
    }

    @Override
    public CommandResult duplicateGrant(RecordingResult.DuplicateGrant refusal) {
        RichText kind = context.text("wallet.grant." + refusal.grant().word());
        return context.reply(context.text("wallet.grant.twice", "kind", kind, "day", refusal.first()));
    }

    @Override
    public CommandResult amountRequired(RecordingResult.AmountRequired refusal) {
        boolean grant = refusal.kind() == EntryKind.GRANT;
        RichText question = context.text(
                grant ? "wallet.grant.how-many" : "wallet.spend.how-many",
                "rules",
                RichText.of(refusal.policy().title()));
        MessageDraft draft = context.draft(question)
                .withRow(usual.stream()
                        .limit(MOST_AMOUNTS)
                        .map(usual -> ButtonSpec.once(
                                context.plain("wallet.button.record", "n", usual),
                                command,
                                request.pending().answered(usual.toString()).written()))
                        .toList());
        return context.askFor(draft, command, request.pending().written());
    }

    @Override
    public CommandResult outOfRange(RecordingResult.OutOfRange refusal) {
        String limit = EnumNames.of(refusal.limit());
        LocalDate earliest = RecordingResult.EARLIEST;
        return context.reply(context.text(
                "wallet.limit." + limit,
                "most",
                RecordingResult.MOST,
                "earliest",
                earliest,
                "dearest",
                RecordingResult.DEAREST));
    }

    @Override
    public CommandResult tooManyToday(RecordingResult.TooManyToday refusal) {
        // The minute is told, and all of it has to be late enough.
        Instant told = refusal.goesOn().plus(ALMOST_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
        LocalTime time = LocalTime.ofInstant(told, context.zone());
        LocalDate day = LocalDate.ofInstant(told, context.zone());
        return context.reply(context.text("wallet.limit.today", "most", refusal.most(), "day", day, "time", time));
    }

    @Override
    public CommandResult tooManyLive(RecordingResult.TooManyLive refusal) {
        String what = refusal.what().name().toLowerCase(Locale.ROOT);
        return context.reply(context.text("wallet.limit." + what, "most", refusal.most(), "day", refusal.goesOn()));
    }

    @Override
    public CommandResult nothingToReturn(RecordingResult.NothingToReturn refusal) {
        String key = refusal.left().isZero()
                ? refusal.job().isPresent() ? "wallet.return.none.job" : "wallet.return.none"
                : "wallet.return.less";
        MessageDraft draft = context.draft(context.text(key, "left", refusal.left()));
        return context.reply(refusal.left().isZero() ? draft : draft.withRow(recordOf(refusal.left())));
    }

    /** The same words with as many as can be recorded. */
    private ButtonSpec recordOf(Connects n) {
        List<String> words = new ArrayList<>(Tokens.of(request.pending().line()));
        words.replaceAll(word -> AmountParser.read(word).value().isPresent() ? n.toString() : word);
        return ButtonSpec.once(context.plain("wallet.button.record", "n", n), command, String.join(" ", words));
    }

    @Override
    public CommandResult nothingToBoost(RecordingResult.NothingToBoost refusal) {
        return context.reply(context.text(refusal.job().isPresent() ? "wallet.boost.none.job" : "wallet.boost.none"));
    }

    @Override
    public CommandResult nothingToAdjust(RecordingResult.NothingToAdjust refusal) {
        return OutdatedOffer.closedBy(context, context.text("wallet.adjust.nothing", "n", refusal.balance()));
    }

    @Override
    public CommandResult nothingToUndo(RecordingResult.NothingToUndo refusal) {
        return context.reply(context.text("wallet.undo.nothing"));
    }

    @Override
    public CommandResult wouldOverdraw(RecordingResult.UndoRefused.WouldOverdraw refusal) {
        Shortage shortage = refusal.shortage();
        RichText entry = shortage.entry()
                .match(new EntryFormatter(context.view(), context.state().wallet()));
        return context.reply(context.text("wallet.undo.short", "n", shortage.missing(), "entry", entry));
    }

    @Override
    public CommandResult referencedLater(RecordingResult.UndoRefused.ReferencedLater refusal) {
        EntryFormatter words =
                new EntryFormatter(context.view(), context.state().wallet());
        RichText by = refusal.by().match(words);
        return context.reply(context.text("wallet.undo.named", "by", by));
    }

    @Override
    public CommandResult needsArchive(RecordingResult.NeedsArchive refusal) {
        throw new IllegalStateException("the pages were read already");
    }
}
