package coach.connects.wallet.policy;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ClassRule;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Figure;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.GrantRule;
import coach.connects.wallet.HourlyEstimate;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.SeenCosts;
import coach.connects.wallet.policy.PolicyFault.Reason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts a policy together from its lines; it is good only if the lines are without fault afterwards. */
final class PolicyDraft {
    private final SettingLines lines;
    private final String asOf;
    private final Figures figures;

    PolicyDraft(SettingLines lines) {
        this.lines = lines;
        this.asOf = date("as-of");
        this.figures = new Figures(lines, asOf);
    }

    ConnectsPolicy policy(String name) {
        return new ConnectsPolicy(
                name,
                words("title"),
                asOf,
                figures.price("price"),
                caps(),
                life(),
                grants(),
                classes(),
                hourly(),
                seen());
    }

    private Figure<Integer> life() {
        Optional<Setting> line = lines.peek("life-months");
        Figure<Integer> months = figures.needed("life-months", Bound.MONTHS);
        if (line.isPresent() && months.value() == 0) {
            lines.wrong(line.get(), Reason.NO_WHOLE_NUMBER);
        }
        return months;
    }

    private Optional<SeenCosts> seen() {
        if (!lines.anyOf("seen.")) {
            return Optional.empty();
        }
        Figure<Integer> least = figures.needed("seen.least", Bound.CONNECTS);
        Figure<Integer> most = figures.needed("seen.most", Bound.CONNECTS);
        return Optional.of(new SeenCosts(Connects.of(least.value()), Connects.of(most.value()), most.asOf()));
    }

    private String date(String key) {
        Optional<Setting> line = lines.peek(key);
        String date = words(key);
        if (!date.isEmpty() && !SettingLines.isDate(date)) {
            lines.wrong(line.orElseThrow(), Reason.NO_DATE);
        }
        return date;
    }

    private String words(String key) {
        Optional<String> words = lines.take(key).map(Setting::value).filter(value -> !value.isEmpty());
        if (words.isEmpty()) {
            lines.missing(key);
        }
        return words.orElse("");
    }

    private Map<Cap, Map<AccountKind, Figure<Connects>>> caps() {
        Map<Cap, Map<AccountKind, Figure<Connects>>> caps = new EnumMap<>(Cap.class);
        for (Cap cap : Cap.values()) {
            Map<AccountKind, Figure<Connects>> byAccount = new EnumMap<>(AccountKind.class);
            for (AccountKind account : AccountKind.values()) {
                String key = "cap." + cap.word() + "." + account.name().toLowerCase(Locale.ROOT);
                figures.connects(key).ifPresent(figure -> byAccount.put(account, figure));
            }
            caps.put(cap, byAccount);
        }
        return caps;
    }

    private Map<GrantKind, GrantRule> grants() {
        Map<GrantKind, GrantRule> grants = new EnumMap<>(GrantKind.class);
        for (GrantKind kind : GrantKind.values()) {
            figures.grant("grant." + kind.word()).ifPresent(rule -> grants.put(kind, rule));
        }
        return grants;
    }

    /** All classes or none: with a class missing an estimate would be wrong without a word. */
    private Map<ProposalClass, ClassRule> classes() {
        Map<ProposalClass, ClassRule> classes = new EnumMap<>(ProposalClass.class);
        if (!lines.anyOf("class.")) {
            return classes;
        }
        Usd least = Usd.of(0);
        for (ProposalClass size : ProposalClass.values()) {
            String prefix = "class." + size.word() + ".";
            Optional<Setting> from = lines.peek(prefix + "budget-from");
            ClassRule rule = classRule(prefix, size);
            if (from.isPresent() && rule.countsFrom().compareTo(least) < 0) {
                lines.wrong(from.get(), Reason.NOT_ASCENDING);
            }
            least = rule.budgetFrom();
            classes.put(size, rule);
        }
        return classes;
    }

    private ClassRule classRule(String prefix, ProposalClass size) {
        Figure<Integer> cost = figures.needed(prefix + "cost", Bound.CONNECTS);
        int from = figures.needed(prefix + "budget-from", Bound.DOLLARS).value();
        int counts = figures.whole(prefix + "counts-from", Bound.DOLLARS)
                .map(Figure::value)
                .orElse(from);
        boolean last = size == ProposalClass.LARGE;
        OptionalInt days = last
                ? OptionalInt.empty()
                : OptionalInt.of(
                        figures.needed(prefix + "most-days", Bound.DAYS).value());
        return new ClassRule(
                new Figure<>(Connects.of(cost.value()), cost.asOf()),
                Usd.of(from),
                Usd.of(Math.min(from, counts)),
                days);
    }

    private Optional<HourlyEstimate> hourly() {
        if (!lines.anyOf("hourly.")) {
            return Optional.empty();
        }
        return Optional.of(new HourlyEstimate(
                figures.needed("hourly.hours.less-than-30", Bound.HOURS).value(),
                figures.needed("hourly.hours.more-than-30", Bound.HOURS).value(),
                figures.needed("hourly.hours.not-sure", Bound.HOURS).value(),
                figures.needed("hourly.weeks.under-a-week", Bound.WEEKS).value(),
                figures.needed("hourly.weeks.under-a-month", Bound.WEEKS).value(),
                figures.needed("hourly.weeks.1-to-3-months", Bound.WEEKS).value(),
                figures.needed("hourly.weeks.3-to-6-months", Bound.WEEKS).value(),
                figures.needed("hourly.weeks.over-6-months", Bound.WEEKS).value(),
                asOf));
    }
}
