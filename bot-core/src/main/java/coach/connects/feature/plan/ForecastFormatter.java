package coach.connects.feature.plan;

import coach.connects.chat.RichText;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.money.Connects;
import coach.connects.wallet.DerivedEntry;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Forecast;
import coach.connects.wallet.Forecast.PlannedPurchase;
import coach.connects.wallet.MonthlyIncome;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A forecast in words: until when, what is assumed, what goes unused, what to buy and when.
 *
 * @param statement the wallet today
 * @param income what it counts on
 */
record ForecastFormatter(View view, Statement statement, Forecast forecast, MonthlyIncome income) {
    /**
     * All of it; the answer first.
     *
     * @param assumed what is assumed to be spent
     * @param busy the same with every week a busy one, where not all were
     */
    RichText text(RichText assumed, Optional<Forecast> busy) {
        TextLines lines =
                new TextLines().add(answer()).add(assumed.plus(RichText.of(" ")).plus(incoming()));
        busy.flatMap(Forecast::dry).ifPresent(dry -> lines.add(view.text("forecast.busy", "day", dry.minusDays(1))));
        unused(lines);
        purchases(lines);
        return lines.text();
    }

    private RichText incoming() {
        return income.each().isZero()
                ? view.text("forecast.assumed")
                : view.text("forecast.assumed.monthly", "n", income.each(), "day", income.day());
    }

    /** Until when they last, in a sentence. */
    RichText answer() {
        Connects balance = statement.balance();
        if (balance.isZero()) {
            return view.text("forecast.empty");
        }
        if (forecast.dry().isPresent()) {
            return view.text(
                    "forecast.dry", "n", balance, "day", forecast.dry().get().minusDays(1));
        }
        String idle = forecast.left().isZero() ? "forecast.idle.none" : "forecast.idle";
        String key = forecast.plan().isIdle() ? idle : "forecast.lasts";
        return view.text(key, "n", balance, "left", forecast.left(), "day", lastDay());
    }

    /** The last day on which any is there; where some are left at the end, that. */
    private LocalDate lastDay() {
        return forecast.left().isZero()
                ? forecast.unused().stream()
                        .map(loss -> loss.effectiveOn().minusDays(1))
                        .max(Comparator.naturalOrder())
                        .orElse(forecast.until())
                : forecast.until();
    }

    /** What goes unused first, and how much in all. */
    private void unused(TextLines lines) {
        Optional<DerivedEntry> next = forecast.unused().stream().findFirst();
        if (next.isEmpty()) {
            if (!statement.balance().isZero()) {
                lines.add(view.text("forecast.unused.none"));
            }
            return;
        }
        List<DerivedEntry> together = forecast.unused().stream()
                .filter(entry -> entry.effectiveOn().equals(next.get().effectiveOn())
                        && entry.kind() == next.get().kind())
                .toList();
        int first =
                together.stream().mapToInt(entry -> entry.connects().value()).sum();
        boolean rollover = next.get().kind() == EntryKind.ROLLOVER;
        lines.add(
                rollover
                        ? view.text(
                                "forecast.unused.cap",
                                "n",
                                first,
                                "day",
                                next.get().effectiveOn())
                        : view.text(
                                "forecast.unused",
                                "n",
                                first,
                                "day",
                                next.get().effectiveOn().minusDays(1)));
        if (forecast.unusedInAll() > first) {
            lines.add(view.text("forecast.unused.all", "n", forecast.unusedInAll()));
        }
    }

    private void purchases(TextLines lines) {
        Optional<PlannedPurchase> first = forecast.purchases().stream().findFirst();
        first.ifPresent(purchase -> lines.add(view.text(
                "forecast.buy", "n", purchase.connects(), "worth", worth(purchase.connects()), "day", purchase.day())));
        if (forecast.purchases().size() > 1) {
            Connects all = Connects.of(Math.toIntExact(forecast.boughtInAll()));
            lines.add(view.text(
                    "forecast.buy.all",
                    "n",
                    all,
                    "worth",
                    worth(all),
                    "times",
                    forecast.purchases().size()));
        }
        forecast.stuck()
                .ifPresent(day -> lines.add(view.text(
                        "forecast.stuck",
                        "day",
                        day,
                        "rules",
                        RichText.of(statement.policy().title()))));
    }

    private RichText worth(Connects connects) {
        return statement
                .policy()
                .worth(connects)
                .map(usd -> RichText.of(" ").plus(view.text("reminder.worth", "worth", MoneyFormatter.of(view, usd))))
                .orElse(RichText.of(""));
    }
}
