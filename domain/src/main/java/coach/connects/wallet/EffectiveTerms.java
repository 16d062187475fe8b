package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.Optional;

/** The figures that hold for a wallet on each day: its terms, and what the policies say that they name (W-09). */
record EffectiveTerms(Terms terms, Policies policies) {
    ConnectsPolicy policy(LocalDate day) {
        return terms.policy(day, policies);
    }

    Optional<Connects> cap(Cap cap, LocalDate day) {
        return policy(day).cap(cap, terms.account(day));
    }

    /** The lowest rollover cap of any day: a balance up to it needs no look at the months. */
    long lowestRolloverCap() {
        return terms.periods(policies).stream()
                .map(period -> policies.namedOrStandard(period.policy()).cap(Cap.ROLLOVER, period.account()))
                .mapToLong(cap -> cap.map(Connects::value).orElse(Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
