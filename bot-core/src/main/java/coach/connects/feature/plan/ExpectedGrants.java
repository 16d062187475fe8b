package coach.connects.feature.plan;

import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.profile.Profile;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.MonthlyIncome;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The monthly Connects of Plus or Basic that a forecast counts on (W-31): those that are recorded by themselves (W-11), or else
 * as many as came last, where that was within two months. By themselves they come to one's own alone (W-37).
 */
final class ExpectedGrants {
    private static final int LATELY = 62;

    private ExpectedGrants() {}

    static MonthlyIncome of(View view, Statement statement) {
        boolean own = view.state().pool() == Pool.OWN;
        Optional<Grant> last = last(statement, view.today());
        Optional<Connects> each = view.state()
                .reminders()
                .monthly()
                .filter(byItself -> own)
                .or(() -> last.map(grant -> Connects.of(grant.amount())));
        Optional<Integer> day = view.state()
                .profile()
                .monthlyDay()
                .filter(billed -> own)
                .or(() -> last.map(
                        grant -> Profile.monthlyDayOf(grant.effectiveOn().getDayOfMonth())));
        return each.flatMap(connects -> day.map(given -> new MonthlyIncome(connects, given)))
                .orElse(MonthlyIncome.NONE);
    }

    private static Optional<Grant> last(Statement statement, LocalDate today) {
        return statement
                .effective()
                .filter(entry -> isMonthly(entry) && entry.effectiveOn().isAfter(today.minusDays(LATELY)))
                .map(Grant.class::cast)
                .reduce((earlier, later) -> later);
    }

    private static boolean isMonthly(LedgerEntry entry) {
        return entry instanceof Grant grant && grant.grant() == GrantKind.MONTHLY;
    }
}
