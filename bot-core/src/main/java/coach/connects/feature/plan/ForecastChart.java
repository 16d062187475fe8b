package coach.connects.feature.plan;

import coach.connects.chat.Chart;
import coach.connects.chat.Chart.Layer;
import coach.connects.chat.Chart.Look;
import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.wallet.Cap;
import coach.connects.wallet.Forecast;
import coach.connects.wallet.Forecast.Holding;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * A forecast as a chart: what there was on each seventh day of the last three months, what there will be in the next
 * twelve, in layers by when it expires, and the cap.
 *
 * @param wallet with all its entries
 */
record ForecastChart(View view, Wallet wallet, Forecast forecast) {
    private static final int WEEKS_BACK = 13;
    private static final int MOST_LAYERS = 5;
    private static final int WEEK = 7;

    /**
     * The chart.
     *
     * @param answer what the forecast says, for who cannot see it
     */
    Chart chart(String answer, Look look) {
        List<Holding> holdings = new ArrayList<>(past());
        holdings.addAll(forecast.course());
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMM yy", view.messages().locale());
        Statement statement = wallet.on(view.today(), view.policies());
        Optional<Connects> cap = statement.policy().cap(Cap.ROLLOVER, statement.account());
        return new Chart(
                view.ofItsPool(cap.map(most -> view.text("forecast.chart.title.cap", "n", most))
                                .orElseGet(() -> view.text("forecast.chart.title")))
                        .plain(),
                view.plain("forecast.chart.alt", "answer", RichText.of(answer)),
                holdings.stream().map(holding -> day.format(holding.day())).toList(),
                layers(holdings),
                cap.map(most -> (double) most.value()),
                OptionalInt.of(holdings.size() - forecast.course().size()),
                look);
    }

    private List<Holding> past() {
        List<Holding> past = new ArrayList<>();
        LocalDate first = wallet.entries().stream()
                .map(entry -> entry.effectiveOn())
                .min(LocalDate::compareTo)
                .orElse(view.today());
        for (int week = WEEKS_BACK; week > 0; week--) {
            LocalDate day = view.today().minusDays((long) week * WEEK);
            if (!day.isBefore(first)) {
                past.add(Holding.past(wallet, day, view.policies()));
            }
        }
        return past;
    }

    /** The months in which something expires, in as many groups as can be told apart, the next one lowest. */
    private List<Layer> layers(List<Holding> holdings) {
        TreeSet<YearMonth> months = new TreeSet<>();
        holdings.forEach(holding -> months.addAll(holding.byExpiry().keySet()));
        List<YearMonth> ordered = List.copyOf(months);
        int groups = Math.min(MOST_LAYERS, ordered.size());
        List<Layer> layers = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int from = group * ordered.size() / groups;
            int to = (group + 1) * ordered.size() / groups;
            layers.add(layer(holdings, ordered.subList(from, to)));
        }
        return layers;
    }

    private Layer layer(List<Holding> holdings, List<YearMonth> months) {
        DateTimeFormatter name =
                DateTimeFormatter.ofPattern("MMM yyyy", view.messages().locale());
        String first = name.format(months.get(0));
        String last = name.format(months.get(months.size() - 1));
        String span = months.size() == 1
                ? view.plain("forecast.chart.layer", "month", RichText.of(first))
                : view.plain("forecast.chart.layer.span", "first", RichText.of(first), "last", RichText.of(last));
        return new Layer(
                span,
                holdings.stream()
                        .map(holding -> sum(holding.byExpiry(), months))
                        .toList());
    }

    private static double sum(Map<YearMonth, Integer> byExpiry, List<YearMonth> months) {
        return months.stream()
                .mapToInt(month -> byExpiry.getOrDefault(month, 0))
                .sum();
    }
}
