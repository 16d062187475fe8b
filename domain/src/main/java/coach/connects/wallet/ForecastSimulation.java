package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.wallet.Forecast.Holding;
import coach.connects.wallet.Forecast.PlannedPurchase;
import coach.connects.wallet.Lot.LotOrigin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lives through the days ahead twice: once with what there is, once buying whenever the plan finds too little (W-31). */
final class ForecastSimulation {
    /** A purchase covers so many days of the plan. */
    private static final int COVERS = 28;
    /** Upwork sells by tens; what a cap leaves may be less. */
    private static final int BUNDLE = 10;

    private static final int HOLDING_EVERY = 7;

    private final Wallet wallet;
    private final LocalDate today;
    private final Policies policies;
    private final SpendingPlan plan;
    private final MonthlyIncome income;

    ForecastSimulation(Wallet wallet, LocalDate today, Policies policies, SpendingPlan plan, MonthlyIncome income) {
        this.wallet = wallet;
        this.today = today;
        this.policies = policies;
        this.plan = plan;
        this.income = income;
    }

    Forecast run() {
        LedgerReplay replay = LedgerReplay.present(wallet, today, policies);
        int lines = replay.lines().size();
        List<Holding> course = new ArrayList<>(List.of(holding(replay)));
        Optional<LocalDate> dry = Optional.empty();
        for (int day = 1; day <= Forecast.DAYS; day++) {
            LocalDate date = today.plusDays(day);
            replay.advance(date);
            receive(replay, wallet.lastSeq() + day);
            long wanted = plan.on(day);
            if (wanted > replay.balance().value() && dry.isEmpty()) {
                dry = Optional.of(date);
            }
            replay.spendPlanned(wanted);
            if (day % HOLDING_EVERY == 0) {
                course.add(holding(replay));
            }
        }
        Buying buying = new Buying();
        buying.live();
        return new Forecast(
                today,
                today.plusDays(Forecast.DAYS),
                plan,
                dry,
                replay.derivedSince(lines),
                replay.balance(),
                buying.purchases,
                buying.stuck,
                course);
    }

    /** What comes in on the replay's day. */
    private void receive(LedgerReplay replay, long seq) {
        LocalDate date = replay.day();
        if (!income.on(date).isZero()) {
            ConnectsPolicy policy = replay.terms().policy(date);
            replay.bringPlanned(new MutableLot(
                    seq,
                    LotOrigin.GRANT,
                    date,
                    policy.expiryOf(date),
                    true,
                    income.each().value(),
                    Optional.empty()));
        }
    }

    private static Holding holding(LedgerReplay replay) {
        return Holding.of(replay.day(), replay.openLots());
    }

    /** The days ahead with purchases. */
    private final class Buying {
        private final LedgerReplay replay = LedgerReplay.present(wallet, today, policies);
        private final List<PlannedPurchase> purchases = new ArrayList<>();
        private Optional<LocalDate> stuck = Optional.empty();
        private YearMonth month = YearMonth.from(today);
        private Connects boughtInMonth = wallet.boughtIn(month);
        private long nextSeq = wallet.lastSeq() + 1;

        void live() {
            for (int day = 1; day <= Forecast.DAYS; day++) {
                LocalDate date = today.plusDays(day);
                replay.advance(date);
                receive(replay, nextSeq++);
                if (!YearMonth.from(date).equals(month)) {
                    month = YearMonth.from(date);
                    boughtInMonth = Connects.ZERO;
                }
                long wanted = plan.on(day);
                if (wanted > replay.balance().value()) {
                    buy(day, date);
                }
                if (wanted > replay.balance().value() && stuck.isEmpty()) {
                    stuck = Optional.of(date);
                }
                replay.spendPlanned(wanted);
            }
        }

        /** What the next weeks need beyond what there is, by tens, as far as the caps of that day allow (G-04, G-05). */
        private void buy(int day, LocalDate date) {
            ConnectsPolicy policy = replay.terms().policy(date);
            AccountKind account = wallet.terms().account(date);
            Connects balance = replay.balance();
            long missing = plan.spentBy(day + COVERS - 1) - plan.spentBy(day - 1) - balance.value();
            long tens = (missing + BUNDLE - 1) / BUNDLE * BUNDLE;
            long most = PurchaseAllowance.of(policy, account, balance, boughtInMonth)
                    .most()
                    .map(allowed -> Math.min(tens, allowed.value()))
                    .orElse(tens);
            Connects bought = Connects.of((int) Math.min(most, RecordingResult.MOST));
            if (bought.isZero()) {
                return;
            }
            replay.bringPlanned(new MutableLot(
                    nextSeq++,
                    LotOrigin.PURCHASE,
                    date,
                    policy.expiryOf(date),
                    true,
                    bought.value(),
                    Optional.empty()));
            boughtInMonth = boughtInMonth.plus(bought);
            purchases.add(new PlannedPurchase(date, bought));
        }
    }
}
