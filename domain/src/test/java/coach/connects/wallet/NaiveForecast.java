package coach.connects.wallet;

import coach.connects.wallet.NaiveWallet.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days ahead once more, as simple as can be: each Connect is a pair of days in a list, each day is lived through.
 * Written from docs/rules.md alone (W-31), to be compared with the forecast; what there is today comes of the entries by
 * {@link NaiveWallet}.
 */
final class NaiveForecast {
    private static final int DAYS = 365;
    private static final int AHEAD = 28;

    private final List<Token> pocket = new ArrayList<>();
    private final Terms terms;
    private final LocalDate today;
    private final boolean buying;
    private final int monthly;
    private final int monthlyDay;
    final Map<LocalDate, Integer> bought = new TreeMap<>();
    final Map<LocalDate, Integer> unused = new TreeMap<>();
    final Map<LocalDate, Integer> balances = new TreeMap<>();
    final List<LocalDate> tooLittle = new ArrayList<>();

    NaiveForecast(Wallet wallet, LocalDate today, boolean buying, int monthly, int monthlyDay) {
        this.monthly = monthly;
        this.monthlyDay = monthlyDay > 28 ? 1 : monthlyDay;
        this.terms = wallet.terms();
        this.today = today;
        this.buying = buying;
        NaiveWallet lived = new NaiveWallet(wallet, today);
        pocket.addAll(lived.pocket());
        bought.put(today, 0);
        lived.bought.forEach((day, amount) -> {
            if (YearMonth.from(day).equals(YearMonth.from(today))) {
                bought.merge(today, amount, Integer::sum);
            }
        });
    }

    /** Lives a year, spending {@code each} whenever another {@code times}-th of {@code days} days is over. */
    NaiveForecast live(int each, int times, int days) {
        int[] byDay = wanted(each, times, days);
        for (int day = 1; day <= DAYS; day++) {
            LocalDate date = today.plusDays(day);
            lose(date);
            if (date.getDayOfMonth() == monthlyDay) {
                come(monthly, date, 1_000_000L + 2L * day);
            }
            int wanted = byDay[day];
            if (buying && wanted > pocket.size()) {
                buy(date, Arrays.stream(byDay, day, day + AHEAD).sum());
            }
            if (wanted > pocket.size()) {
                tooLittle.add(date);
            }
            take(Math.min(wanted, pocket.size()));
            balances.put(date, pocket.size());
        }
        return this;
    }

    private void buy(LocalDate date, int ahead) {
        int amount = ahead - pocket.size();
        while (amount % 10 != 0) {
            amount++;
        }
        if (guideHolds(date)) {
            int cap = terms.account(date) == AccountKind.AGENCY ? 400 : 140;
            int ofMonth = bought.entrySet().stream()
                    .filter(one -> YearMonth.from(one.getKey()).equals(YearMonth.from(date)))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            amount = Math.max(0, Math.min(amount, Math.min(cap - pocket.size(), cap - ofMonth)));
        }
        bought.merge(date, amount, Integer::sum);
        come(amount, date, 1_000_001L + 2 * date.toEpochDay() - 2 * today.toEpochDay());
    }

    private void come(int amount, LocalDate date, long lot) {
        for (int i = 0; i < amount; i++) {
            boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
            LocalDate expires = leapDay ? LocalDate.of(date.getYear() + 1, 3, 1) : date.withYear(date.getYear() + 1);
            pocket.add(new Token(expires, date, lot));
        }
    }

    /** How many go on each day: the time-th one on the first day at whose end so large a part of the days is over. */
    private static int[] wanted(int each, int times, int days) {
        int[] byDay = new int[DAYS + AHEAD + 1];
        int due = 0;
        for (int time = 1; times > 0 && due < byDay.length; time++) {
            due = (time * days + times - 1) / times;
            if (due < byDay.length) {
                byDay[due] += each;
            }
        }
        return byDay;
    }

    private void lose(LocalDate date) {
        int before = pocket.size();
        pocket.removeIf(token -> !token.expires().isAfter(date));
        if (date.getDayOfMonth() == 1 && guideHolds(date)) {
            int cap = terms.account(date) == AccountKind.AGENCY ? 400 : 140;
            take(Math.max(0, pocket.size() - cap));
        }
        if (pocket.size() < before) {
            unused.put(date, before - pocket.size());
        }
    }

    private boolean guideHolds(LocalDate day) {
        return terms.policies().on(day).orElse("guide-2021").equals("guide-2021");
    }

    private void take(int amount) {
        for (int i = 0; i < amount; i++) {
            Token first = pocket.get(0);
            for (Token token : pocket) {
                first = token.before(first) ? token : first;
            }
            pocket.remove(first);
        }
    }
}
