package coach.connects.reminder;

import coach.connects.money.Connects;
import coach.connects.profile.PreferenceKey;
import coach.connects.reminder.Reminder.MonthEnd;
import coach.connects.wallet.Cap;
import coach.connects.wallet.PurchaseAllowance;
import coach.connects.wallet.RolloverLoss;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Statement.Rollover;
import coach.connects.wallet.Statement.StatementLine;
import coach.connects.wallet.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Three days before the 1st and on it, where the policy caps what rolls over (G-06) and something would be lost, or was;
 * that all rolls over is told to who wants it (W-17).
 *
 * @param statement the wallet today
 */
record RolloverTrigger(ReminderInput input, Statement statement) implements ReminderTrigger {
    private static final int DAYS_BEFORE = 3;

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        LocalDate first = day.getDayOfMonth() == 1 ? day : nextFirst(day);
        if (statement.balance().isZero() || cap(first).isEmpty()) {
            return Optional.empty();
        }
        LocalDate before = first.minusDays(DAYS_BEFORE);
        return Optional.of(before.isBefore(day) ? first : before);
    }

    @Override
    public List<Reminder> on(Span span) {
        Optional<MonthEnd> ahead = ahead(span);
        Optional<MonthEnd> passed = passed(span);
        return ahead.isEmpty() && passed.isEmpty()
                ? List.of()
                : List.of(new Reminder.RolloverReminder(span.today(), ahead, passed));
    }

    private Optional<MonthEnd> ahead(Span span) {
        LocalDate first = nextFirst(span.today());
        if (!span.has(first.minusDays(DAYS_BEFORE)) || statement.balance().isZero()) {
            return Optional.empty();
        }
        Rollover rollover = statement.rollover();
        if (rollover.lost().isZero() && !isAlwaysTold()) {
            return Optional.empty();
        }
        return cap(first)
                .map(cap -> new MonthEnd(
                        first,
                        rollover.rollsOver(),
                        rollover.expires(),
                        rollover.lost(),
                        cap,
                        allowance(first, rollover.rollsOver())));
    }

    private Optional<MonthEnd> passed(Span span) {
        LocalDate first = span.today().withDayOfMonth(1);
        if (!span.has(first)) {
            return Optional.empty();
        }
        Connects lost = lost(span);
        Connects rolled = rolledOver(first);
        boolean nothingLeft = rolled.isZero() || statement.balance().isZero();
        if (lost.isZero() && (nothingLeft || !isAlwaysTold())) {
            return Optional.empty();
        }
        return cap(first)
                .map(cap -> new MonthEnd(
                        first,
                        rolled,
                        Connects.ZERO,
                        lost,
                        cap,
                        statement.allowance().most()));
    }

    private boolean isAlwaysTold() {
        return input.preferences().get(PreferenceKey.REMIND_ROLLOVER_ALWAYS);
    }

    /** What was lost above the cap at the ends of all the months that are told now. */
    private Connects lost(Span span) {
        return statement.lines().stream()
                .map(StatementLine::entry)
                .filter(entry -> entry instanceof RolloverLoss && span.has(entry.effectiveOn()))
                .map(entry -> ((RolloverLoss) entry).connects())
                .reduce(Connects.ZERO, Connects::plus);
    }

    /** The balance at the start of the 1st, after what it did by itself. */
    private Connects rolledOver(LocalDate first) {
        Connects balance = statement.opening();
        for (StatementLine line : statement.lines()) {
            LocalDate day = line.entry().effectiveOn();
            if (day.isBefore(first) || (line.entry().derived() && day.equals(first))) {
                balance = line.balance();
            }
        }
        return balance;
    }

    private Optional<Connects> allowance(LocalDate day, Connects balance) {
        Terms terms = input.wallet().terms();
        Optional<Connects> under = terms.policy(day, input.policies())
                .cap(Cap.BALANCE, terms.account(day))
                .map(cap -> cap.minusFlooredAtZero(balance));
        Optional<Connects> month = terms.policy(day, input.policies()).cap(Cap.MONTH, terms.account(day));
        return new PurchaseAllowance(under, month).most();
    }

    private Optional<Connects> cap(LocalDate day) {
        Terms terms = input.wallet().terms();
        return terms.policy(day, input.policies()).cap(Cap.ROLLOVER, terms.account(day));
    }

    private static LocalDate nextFirst(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }
}
