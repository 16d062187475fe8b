package coach.connects.feature.plan;

import coach.connects.chat.Chart;
import coach.connects.chat.Chart.Layer;
import coach.connects.chat.Chart.Look;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.EnumNames;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Wallet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What was, as charts: the Connects spent by week, what an interview cost by month, and what checks said by month; each with
 * the sentence that says the most of it.
 *
 * @param view whose
 */
record PastChart(View view) {
    private static final int WEEKS = 26;
    private static final int MONTHS = 12;

    /** Which of them. */
    enum Subject {
        /** The Connects spent by week. */
        WEEKS,
        /** What an interview cost by month (W-33). */
        INTERVIEWS,
        /** What checks said by month. */
        VERDICTS;

        /** How it is written in commands and in the catalogue. */
        String word() {
            return EnumNames.of(this);
        }
    }

    /** The chart, and the sentence that stands beside it. */
    record Told(Chart chart, RichText sentence) {}

    /** The chart of this subject; empty where there is nothing to show. */
    Optional<Told> of(Subject subject, Look look) {
        return switch (subject) {
            case WEEKS -> weeks(look);
            case INTERVIEWS -> interviews(look);
            case VERDICTS -> verdicts(look);
        };
    }

    private Optional<Told> weeks(Look look) {
        LocalDate monday = view.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> monday.minusWeeks(WEEKS - 1L - week))
                .toList();
        Map<String, Map<LocalDate, Double>> layers = new HashMap<>();
        for (LedgerEntry entry : entries()) {
            if (entry.kind().isSpending() && entry.amount() < 0) {
                LocalDate week = entry.effectiveOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                layers.computeIfAbsent(layer(entry.kind()), any -> new HashMap<>())
                        .merge(week, (double) -entry.amount(), Double::sum);
            }
        }
        List<Layer> shown = List.of("proposals", "boosts", "others").stream()
                .filter(layers::containsKey)
                .map(name -> layer("charts.weeks." + name, weeks, layers.getOrDefault(name, Map.of())))
                .toList();
        DateTimeFormatter day = format("d MMM yy");
        return told(Subject.WEEKS, look, weeks.stream().map(day::format).toList(), shown, chart -> {
            int highest = highest(chart);
            return view.text(
                    "charts.weeks.says",
                    "n",
                    Connects.of((int) sum(chart)),
                    "day",
                    weeks.get(highest),
                    "most",
                    Connects.of((int) chart.total(highest)));
        });
    }

    private static String layer(EntryKind kind) {
        return kind == EntryKind.PROPOSAL ? "proposals" : kind == EntryKind.BOOST ? "boosts" : "others";
    }

    private Optional<Told> interviews(Look look) {
        Wallet wallet = view.archive().wholeWallet(view.state());
        Map<Long, Usd> costs = wallet.proposalCosts(view.today(), view.policies());
        Set<Long> interviewed = new HashSet<>();
        view.state().reminders().outcomes().stream()
                .filter(outcome -> outcome.result() == Result.INTERVIEW || outcome.result() == Result.HIRED)
                .map(ProposalOutcome::proposal)
                .forEach(interviewed::add);
        Map<YearMonth, Usd> paid = new HashMap<>();
        Map<YearMonth, Integer> times = new HashMap<>();
        entries().stream().filter(entry -> entry.kind() == EntryKind.PROPOSAL).forEach(entry -> {
            YearMonth month = YearMonth.from(entry.effectiveOn());
            paid.merge(month, costs.getOrDefault(entry.seq(), Usd.ZERO), Usd::plus);
            times.merge(month, interviewed.contains(entry.seq()) ? 1 : 0, Integer::sum);
        });
        Map<YearMonth, Double> each = new HashMap<>();
        times.forEach((month, count) -> {
            if (count > 0) {
                each.put(
                        month,
                        paid.getOrDefault(month, Usd.ZERO)
                                .dividedBy(count)
                                .toCents()
                                .amount()
                                .doubleValue());
            }
        });
        List<YearMonth> months = months();
        int all =
                months.stream().mapToInt(month -> times.getOrDefault(month, 0)).sum();
        Usd spent =
                months.stream().map(month -> paid.getOrDefault(month, Usd.ZERO)).reduce(Usd.ZERO, Usd::plus);
        List<Layer> shown = all == 0 ? List.of() : List.of(layer("charts.interviews.each", months, each));
        return told(
                Subject.INTERVIEWS,
                look,
                names(months),
                shown,
                chart -> view.text(
                        "charts.interviews.says",
                        "n",
                        all,
                        "each",
                        spent.dividedBy(Math.max(1, all)).toCents()));
    }

    private Optional<Told> verdicts(Look look) {
        List<YearMonth> months = months();
        Map<Decision, Map<YearMonth, Double>> layers = new HashMap<>();
        for (CheckRecord check : view.archive().checks(view.state())) {
            YearMonth month = YearMonth.from(LocalDate.ofInstant(check.checkedAt(), view.zone()));
            layers.computeIfAbsent(check.verdict().decision(), any -> new HashMap<>())
                    .merge(month, 1.0, Double::sum);
        }
        List<Layer> shown = List.of(Decision.values()).stream()
                .filter(layers::containsKey)
                .map(decision -> layer(decision.key(), months, layers.getOrDefault(decision, Map.of())))
                .toList();
        return told(
                Subject.VERDICTS,
                look,
                names(months),
                shown,
                chart -> view.text(
                        "charts.verdicts.says",
                        "apply",
                        count(layers, Decision.APPLY, months),
                        "caution",
                        count(layers, Decision.CAUTION, months),
                        "skip",
                        count(layers, Decision.SKIP, months)));
    }

    private static long count(Map<Decision, Map<YearMonth, Double>> layers, Decision decision, List<YearMonth> months) {
        Map<YearMonth, Double> one = layers.getOrDefault(decision, Map.of());
        return Math.round(months.stream()
                .mapToDouble(month -> one.getOrDefault(month, 0.0))
                .sum());
    }

    private Optional<Told> told(
            Subject subject, Look look, List<String> columns, List<Layer> layers, Function<Chart, RichText> says) {
        RichText named = view.text("charts." + subject.word() + ".title");
        // Verdicts are of jobs, whoever pays.
        String title = (subject == Subject.VERDICTS ? named : view.ofItsPool(named)).plain();
        Chart bare = new Chart(title, "", columns, layers, Optional.empty(), OptionalInt.empty(), look);
        if (sum(bare) == 0) {
            return Optional.empty();
        }
        RichText sentence = says.apply(bare);
        String alt = view.plain("charts.alt", "title", RichText.of(title), "says", sentence);
        return Optional.of(new Told(
                new Chart(title, alt, columns, layers, Optional.empty(), OptionalInt.empty(), look), sentence));
    }

    private <T> Layer layer(String key, List<T> columns, Map<T, Double> values) {
        return new Layer(
                view.plain(key),
                columns.stream().map(column -> values.getOrDefault(column, 0.0)).toList());
    }

    private List<LedgerEntry> entries() {
        Wallet wallet = view.archive().wholeWallet(view.state());
        return wallet.on(view.today(), view.policies()).effective().toList();
    }

    private List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int back = 0; back < MONTHS; back++) {
            months.add(YearMonth.from(view.today()).minusMonths(back));
        }
        Collections.reverse(months);
        return months;
    }

    private List<String> names(List<YearMonth> months) {
        return months.stream().map(format("MMM yy")::format).toList();
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, view.messages().locale());
    }

    private static double sum(Chart chart) {
        return IntStream.range(0, chart.columns().size())
                .mapToDouble(chart::total)
                .sum();
    }

    private static int highest(Chart chart) {
        return IntStream.range(0, chart.columns().size())
                .reduce((one, other) -> chart.total(other) > chart.total(one) ? other : one)
                .orElse(0);
    }
}
