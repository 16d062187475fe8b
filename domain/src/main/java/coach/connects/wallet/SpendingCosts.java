package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.LotQueue.LotCharge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What proposals cost in dollars, by what the lots cost that paid them (W-33), while the replay works on them. */
final class SpendingCosts {
    private final Map<Long, PaidShare> byProposal = new HashMap<>();

    /** A proposal or its boost took these. */
    void spent(long proposal, List<LotCharge> charges) {
        charges.forEach(charge -> byProposal.merge(proposal, PaidShare.of(charge), PaidShare::plus));
    }

    /** These came back of a proposal or its boost. */
    void cameBack(long proposal, LotCharge charge) {
        byProposal.merge(proposal, PaidShare.of(charge).negated(), PaidShare::plus);
    }

    Map<Long, PaidShare> byProposal() {
        return Map.copyOf(byProposal);
    }

    /** What one of these cost on the average; empty where one is among them of which nobody knows. */
    static Optional<Usd> each(List<LotCharge> charges) {
        int count = charges.stream().mapToInt(charge -> charge.left).sum();
        PaidShare all = charges.stream().map(PaidShare::of).reduce(PaidShare.NONE, PaidShare::plus);
        return count > 0 && all.unpriced() == 0 ? Optional.of(all.paid().dividedBy(count)) : Optional.empty();
    }

    /**
     * What Connects cost together.
     *
     * @param paid what those cost of which it is known
     * @param unpriced how many there are of which it is not
     */
    public record PaidShare(Usd paid, int unpriced) {
        static final PaidShare NONE = new PaidShare(Usd.ZERO, 0);

        static PaidShare of(LotCharge charge) {
            return charge.each
                    .map(each -> new PaidShare(each.times(charge.left), 0))
                    .orElseGet(() -> new PaidShare(Usd.ZERO, charge.left));
        }

        PaidShare plus(PaidShare more) {
            return new PaidShare(paid.plus(more.paid), unpriced + more.unpriced);
        }

        PaidShare negated() {
            return new PaidShare(Usd.ZERO.minus(paid), -unpriced);
        }

        /** All of it, the unknown ones at the policy's price; nothing for those where it knows none. */
        Usd at(ConnectsPolicy policy) {
            return paid.plus(policy.worth(Connects.of(Math.max(0, unpriced))).orElse(Usd.ZERO));
        }
    }
}
