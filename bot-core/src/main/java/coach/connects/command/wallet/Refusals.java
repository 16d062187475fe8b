package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.RulesOfToday;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Recording;
import coach.connects.wallet.RecordingCases;
import coach.connects.wallet.Shortage;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answers to what was not recorded: first that it was not, then why, then the ways out. The ledger stays as it was. */
record Refusals(Turn turn, String command, Wish wish, List<Connects> usual) implements RecordingCases<Step> {
    private static final int MOST_AMOUNTS = 4;
    private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    @Override
    public Step made(Recording.Recorded recorded) {
        return Receipt.of(turn, recorded).step();
    }

    @Override
    public Step overAllowance(Recording.OverAllowance refusal) {
        Wallet wallet = turn.dossier().wallet();
        ConnectsPolicy policy = wallet.terms().policy(refusal.day(), turn.policies());
        AccountKind account = wallet.terms().account(refusal.day());
        Connects most = refusal.allowance().most().orElse(Connects.ZERO);
        Connects cap = policy.cap(refusal.cap(), account).orElse(Connects.ZERO);
        RichText rules = RichText.of(policy.title());
        RichText why = refusal.cap() == Cap.MONTH ? overMonth(refusal, cap, rules) : overBalance(refusal, cap, rules);
        Lines lines = new Lines()
                .add(turn.words("wallet.over", "wanted", refusal.wanted(), "most", most))
                .add(why);
        Say say = turn.message(lines.add(turn.words("wallet.over.way-out")).text())
                .row(Offer.once(turn.label("button.record-anyway"), command, EntryCommand.anyway(wish.pending())));
        List<Offer> otherRules = RulesOfToday.offer(turn, policy);
        return Step.of(RulesOfToday.remembered(turn.dossier(), otherRules), say.row(otherRules));
    }

    private RichText overMonth(Recording.OverAllowance refusal, Connects cap, RichText rules) {
        YearMonth month = YearMonth.from(refusal.day());
        Connects bought = turn.dossier().wallet().boughtIn(month);
        return turn.words("wallet.over.month", "cap", cap, "rules", rules, "month", month, "bought", bought);
    }

    private RichText overBalance(Recording.OverAllowance refusal, Connects cap, RichText rules) {
        boolean today = refusal.day().equals(turn.today());
        String key = today ? "wallet.over.balance" : "wallet.over.balance.then";
        return turn.words(key, "cap", cap, "rules", rules, "balance", refusal.balance(), "day", refusal.day());
    }

    @Override
    public Step fallsShort(Recording.FallsShort refusal) {
        boolean told = turn.dossier().wallet().isTold();
        RichText why = told ? shortOf(refusal.shortage()) : turn.words("wallet.untold");
        List<Offer> answers = new ArrayList<>();
        wish.shown().ifPresent(shown -> answers.add(shows(shown)));
        if (wish.shown().filter(Connects::isZero).isEmpty()) {
            answers.add(shows(Connects.ZERO));
        }
        Lines lines = new Lines().add(why).add(turn.words("wallet.shows.ask"));
        Say say = turn.message(lines.text()).row(answers).row(Offer.of(turn.label("button.cancel"), "cancel", ""));
        return turn.ask(say, command, EntryCommand.awaitingBalance(wish.pending()));
    }

    private Offer shows(Connects balance) {
        return Offer.once(
                turn.label("wallet.button.shows", "n", balance),
                command,
                EntryCommand.showing(balance.value(), wish.pending()));
    }

    private RichText shortOf(Shortage shortage) {
        boolean own = shortage.entry().cause().equals(turn.cause());
        RichText entry =
                shortage.entry().match(new EntryText(turn, turn.dossier().wallet()));
        return turn.words(
                own ? "wallet.short" : "wallet.short.later",
                "n",
                shortage.missing(),
                "day",
                shortage.day(),
                "entry",
                entry);
    }

    @Override
    public Step grantTwice(Recording.GrantTwice refusal) {
        RichText kind = turn.words("wallet.grant." + refusal.grant().word());
        return turn.say(turn.words("wallet.grant.twice", "kind", kind, "day", refusal.first()));
    }

    @Override
    public Step amountNeeded(Recording.AmountNeeded refusal) {
        boolean grant = refusal.kind() == EntryKind.GRANT;
        RichText question = turn.words(
                grant ? "wallet.grant.how-many" : "wallet.spend.how-many",
                "rules",
                RichText.of(refusal.policy().title()));
        Say say = turn.message(question)
                .row(usual.stream()
                        .limit(MOST_AMOUNTS)
                        .map(usual -> Offer.once(
                                turn.label("wallet.button.record", "n", usual),
                                command,
                                wish.pending().answered(usual.toString()).written()))
                        .toList());
        return turn.ask(say, command, wish.pending().written());
    }

    @Override
    public Step outOfRange(Recording.OutOfRange refusal) {
        String limit = refusal.limit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        LocalDate earliest = Recording.EARLIEST;
        return turn.say(turn.words(
                "wallet.limit." + limit, "most", Recording.MOST, "earliest", earliest, "dearest", Recording.DEAREST));
    }

    @Override
    public Step tooManyToday(Recording.TooManyToday refusal) {
        // The minute is told, and all of it has to be late enough.
        Instant told = refusal.goesOn().plus(ALMOST_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
        LocalTime time = LocalTime.ofInstant(told, turn.zone());
        LocalDate day = LocalDate.ofInstant(told, turn.zone());
        return turn.say(turn.words("wallet.limit.today", "most", refusal.most(), "day", day, "time", time));
    }

    @Override
    public Step tooManyLive(Recording.TooManyLive refusal) {
        String what = refusal.what().name().toLowerCase(Locale.ROOT);
        return turn.say(turn.words("wallet.limit." + what, "most", refusal.most(), "day", refusal.goesOn()));
    }

    @Override
    public Step nothingToReturn(Recording.NothingToReturn refusal) {
        String key = refusal.left().isZero()
                ? refusal.job().isPresent() ? "wallet.return.none.job" : "wallet.return.none"
                : "wallet.return.less";
        return turn.say(turn.words(key, "left", refusal.left()));
    }

    @Override
    public Step nothingToBoost(Recording.NothingToBoost refusal) {
        return turn.say(turn.words(refusal.job().isPresent() ? "wallet.boost.none.job" : "wallet.boost.none"));
    }

    @Override
    public Step nothingToAdjust(Recording.NothingToAdjust refusal) {
        return turn.say(turn.words("wallet.adjust.nothing", "n", refusal.balance()));
    }

    @Override
    public Step nothingToUndo(Recording.NothingToUndo refusal) {
        return turn.say(turn.words("wallet.undo.nothing"));
    }

    @Override
    public Step tooLittleLeft(Recording.UndoRefused.TooLittleLeft refusal) {
        Shortage shortage = refusal.shortage();
        RichText entry =
                shortage.entry().match(new EntryText(turn, turn.dossier().wallet()));
        return turn.say(turn.words("wallet.undo.short", "n", shortage.missing(), "entry", entry));
    }

    @Override
    public Step named(Recording.UndoRefused.Named refusal) {
        EntryText words = new EntryText(turn, turn.dossier().wallet());
        RichText by = refusal.by().match(words);
        return turn.say(turn.words("wallet.undo.named", "by", by));
    }

    @Override
    public Step needsPages(Recording.NeedsPages refusal) {
        throw new IllegalStateException("the pages were read already");
    }
}
