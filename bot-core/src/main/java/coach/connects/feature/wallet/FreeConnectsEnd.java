package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.feature.wording.GuideOffer;
import coach.connects.money.Connects;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.Statement;
import java.util.List;
import java.util.Optional;

/** Who lives on free Connects alone is offered the guide once when they run low, and once when they are used up (G-47). */
final class FreeConnectsEnd {
    /** A large proposal, where the rules in force know no sizes. */
    private static final Connects LOW = Connects.of(6);

    private FreeConnectsEnd() {}

    /** The receipt, which says so where something was spent of them. */
    static Receipt told(Receipt receipt) {
        CommandContext context = receipt.context();
        boolean spent = receipt.made().entries().stream().anyMatch(entry -> entry.amount() < 0);
        Statement after = receipt.made().statement();
        if (!spent || after.balance().compareTo(low(after)) >= 0 || !hasOnlyFree(context)) {
            return receipt;
        }
        GuideOffer offer = after.balance().isZero() ? GuideOffer.OUT : GuideOffer.LOW;
        Optional<ButtonSpec> guide = offer.button(context);
        return guide.map(button -> receipt.in(context.with(offer.remembered(context.state())))
                        .withText(
                                offer == GuideOffer.OUT
                                        ? context.text("guide.offer.out")
                                        : context.text("guide.offer.low", "left", after.balance()))
                        .withRow(button))
                .orElse(receipt);
    }

    /** The way to the guide for who has free ones alone, and too few of them; empty when it was offered before. */
    static Optional<ButtonSpec> guide(CommandContext context) {
        return hasOnlyFree(context) ? GuideOffer.OUT.button(context) : Optional.empty();
    }

    private static boolean hasOnlyFree(CommandContext context) {
        List<Lot> lots = new WalletAccess(context).statement().lots();
        return !lots.isEmpty() && lots.stream().allMatch(lot -> lot.origin() == LotOrigin.GRANT);
    }

    private static Connects low(Statement statement) {
        return statement.policy().dearestProposal().orElse(LOW);
    }
}
