package coach.connects.wallet.policy;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ConnectsPolicy.GrantRule;
import coach.connects.wallet.ConnectsPolicy.HourlyEstimate;
import coach.connects.wallet.ConnectsPolicy.ObservedCosts;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import coach.connects.wallet.ConnectsPolicy.ProposalClassRule;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.policy.PolicyError.Reason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts a policy together from its lines; it is good only if the lines are without fault afterwards. */
final class PolicyBuilder {
    private final PolicyLines lines;
    private final String asOf;
    private final PolicyValues policyValues;

    PolicyBuilder(PolicyLines lines) {
        this.lines = lines;
        this.asOf = date("as-of");
        this.policyValues = new PolicyValues(lines, asOf);
    }

    ConnectsPolicy policy(String name) {
        return new ConnectsPolicy(
                name,
                words("title"),
                asOf,
                policyValues.price("price"),
                caps(),
                life(),
                grants(),
                classes(),
                hourly(),
                seen());
    }

    private PolicyValue<Integer> life() {
        Optional<PolicyLine> line = lines.peek("life-months");
        PolicyValue<Integer> months = policyValues.needed("life-months", ValueBounds.MONTHS);
        if (line.isPresent() && months.value() == 0) {
            lines.wrong(line.get(), Reason.NO_WHOLE_NUMBER);
        }
        return months;
    }

    private Optional<ObservedCosts> seen() {
        if (!lines.anyOf("seen.")) {
            return Optional.empty();
        }
        PolicyValue<Integer> least = policyValues.needed("seen.least", ValueBounds.CONNECTS);
        PolicyValue<Integer> most = policyValues.needed("seen.most", ValueBounds.CONNECTS);
        return Optional.of(new ObservedCosts(Connects.of(least.value()), Connects.of(most.value()), most.asOf()));
    }

    private String date(String key) {
        Optional<PolicyLine> line = lines.peek(key);
        String date = words(key);
        if (!date.isEmpty() && !PolicyLines.isDate(date)) {
            lines.wrong(line.orElseThrow(), Reason.NO_DATE);
        }
        return date;
    }

    private String words(String key) {
        Optional<String> words = lines.take(key).map(PolicyLine::value).filter(value -> !value.isEmpty());
        if (words.isEmpty()) {
            lines.missing(key);
        }
        return words.orElse("");
    }

    private Map<Cap, Map<AccountKind, PolicyValue<Connects>>> caps() {
        Map<Cap, Map<AccountKind, PolicyValue<Connects>>> caps = new EnumMap<>(Cap.class);
        for (Cap cap : Cap.values()) {
            Map<AccountKind, PolicyValue<Connects>> byAccount = new EnumMap<>(AccountKind.class);
            for (AccountKind account : AccountKind.values()) {
                String key = "cap." + cap.word() + "." + account.name().toLowerCase(Locale.ROOT);
                policyValues.connects(key).ifPresent(value -> byAccount.put(account, value));
            }
            caps.put(cap, byAccount);
        }
        return caps;
    }

    private Map<GrantKind, GrantRule> grants() {
        Map<GrantKind, GrantRule> grants = new EnumMap<>(GrantKind.class);
        for (GrantKind kind : GrantKind.values()) {
            policyValues.grant("grant." + kind.word()).ifPresent(rule -> grants.put(kind, rule));
        }
        return grants;
    }

    /** All classes or none: with a class missing an estimate would be wrong without a word. */
    private Map<ProposalClass, ProposalClassRule> classes() {
        Map<ProposalClass, ProposalClassRule> classes = new EnumMap<>(ProposalClass.class);
        if (!lines.anyOf("class.")) {
            return classes;
        }
        Usd least = Usd.of(0);
        for (ProposalClass size : ProposalClass.values()) {
            String prefix = "class." + size.word() + ".";
            Optional<PolicyLine> from = lines.peek(prefix + "budget-from");
            ProposalClassRule rule = classRule(prefix, size);
            if (from.isPresent() && rule.countsFrom().compareTo(least) < 0) {
                lines.wrong(from.get(), Reason.NOT_ASCENDING);
            }
            least = rule.budgetFrom();
            classes.put(size, rule);
        }
        return classes;
    }

    private ProposalClassRule classRule(String prefix, ProposalClass size) {
        PolicyValue<Integer> cost = policyValues.needed(prefix + "cost", ValueBounds.CONNECTS);
        int from = figure(prefix + "budget-from", ValueBounds.DOLLARS);
        int counts = policyValues
                .whole(prefix + "counts-from", ValueBounds.DOLLARS)
                .map(PolicyValue::value)
                .orElse(from);
        boolean last = size == ProposalClass.LARGE;
        OptionalInt days = last ? OptionalInt.empty() : OptionalInt.of(figure(prefix + "most-days", ValueBounds.DAYS));
        return new ProposalClassRule(
                new PolicyValue<>(Connects.of(cost.value()), cost.asOf()),
                Usd.of(from),
                Usd.of(Math.min(from, counts)),
                days);
    }

    private Optional<HourlyEstimate> hourly() {
        if (!lines.anyOf("hourly.")) {
            return Optional.empty();
        }
        return Optional.of(new HourlyEstimate(
                figure("hourly.hours.less-than-30", ValueBounds.HOURS),
                figure("hourly.hours.more-than-30", ValueBounds.HOURS),
                figure("hourly.hours.not-sure", ValueBounds.HOURS),
                figure("hourly.weeks.under-a-week", ValueBounds.WEEKS),
                figure("hourly.weeks.under-a-month", ValueBounds.WEEKS),
                figure("hourly.weeks.1-to-3-months", ValueBounds.WEEKS),
                figure("hourly.weeks.3-to-6-months", ValueBounds.WEEKS),
                figure("hourly.weeks.over-6-months", ValueBounds.WEEKS),
                asOf));
    }

    private int figure(String key, ValueBounds bounds) {
        return policyValues.needed(key, bounds).value();
    }
}
