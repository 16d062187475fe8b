package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Lot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "When did you get them?" (W-14): asked after a wallet from before the bot was told its balance, so that its
 * Connects get their dates. It can be skipped; then they are shown as gone "at the latest".
 */
final class AcquisitionDatesQuestion {
    /** The state of the question, and what a button says that asks it. */
    static final String DATES = "dates";
    /** What the button says that passes it over. */
    static final String SKIP = "skip";

    private AcquisitionDatesQuestion() {}

    /** Whether the wallet was told its balance for the first time, and has Connects without a date. */
    static boolean isToBeAsked(Receipt receipt) {
        boolean first = !receipt.context().state().wallet().isInitialized();
        boolean corrected = receipt.made().entries().stream().anyMatch(entry -> entry.kind() == EntryKind.CORRECTION);
        return first && corrected && hasUndated(receipt.made().statement().lots());
    }

    /** Whether this question is the one that waits: what is told of something else is no answer to it. */
    static boolean waits(CommandContext context) {
        return context.openConversation()
                .filter(open -> open.topic().equals(new PendingQuestion("adjust", DATES)))
                .isPresent();
    }

    static boolean hasUndated(List<Lot> lots) {
        return lots.stream().anyMatch(lot -> !lot.dated());
    }

    /** The receipt with the question below it. */
    static CommandResult ask(Receipt receipt) {
        CommandContext context = receipt.context();
        Receipt asking = receipt.withText(context.text("wallet.came-in.ask"))
                .withRow(ButtonSpec.once(context.plain("button.skip"), "adjust", SKIP));
        FreelancerState after = context.with(receipt.after()).withConversation(new PendingQuestion("adjust", DATES));
        return CommandResult.of(after, asking.draft());
    }

    /**
     * The receipt for dates, which says how many are still without one, and until when those last at the latest.
     *
     * @param newest whether all else came in before those that were told
     */
    static Receipt told(Receipt receipt, boolean newest) {
        CommandContext context = receipt.context();
        List<Lot> undated = undated(receipt.made().statement().lots());
        Optional<LocalDate> last = undated.stream().map(Lot::lastUsableDay).max(LocalDate::compareTo);
        return last.map(day -> receipt.headed(context.text("wallet.came-in.done.some"))
                        .withText(context.text(
                                newest ? "wallet.came-in.left" : "wallet.came-in.left.others",
                                "n",
                                sum(undated),
                                "day",
                                day))
                        .withRow(ButtonSpec.of(context.plain("wallet.button.dates"), "adjust", DATES)))
                .orElseGet(() -> receipt.headed(context.text("wallet.came-in.done")));
    }

    private static List<Lot> undated(List<Lot> lots) {
        return lots.stream().filter(lot -> !lot.dated()).toList();
    }

    private static Connects sum(List<Lot> lots) {
        return lots.stream().map(Lot::remaining).reduce(Connects.ZERO, Connects::plus);
    }

    /** How many have no date yet. */
    static Connects undated(CommandContext context) {
        return sum(undated(new WalletAccess(context).statement().lots()));
    }

    /** The question alone, about those that have no date. */
    static CommandResult ask(CommandContext context) {
        List<Lot> undated = undated(new WalletAccess(context).statement().lots());
        RichText question = undated.isEmpty()
                ? context.text("wallet.came-in.ask")
                : context.text("wallet.came-in.ask.rest", "n", sum(undated));
        return context.askFor(
                context.draft(question).withRow(ButtonSpec.once(context.plain("button.skip"), "adjust", SKIP)),
                "adjust",
                DATES);
    }
}
