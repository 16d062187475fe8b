package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The figures of the rules, as data with a name and a date (W-12).
 *
 * @param name by which people and settings choose it, such as {@code guide-2021}
 * @param title what it is called in a sentence
 * @param asOf how old the knowledge is, in all
 * @param price of one Connect (G-01); may be unknown
 * @param caps the limits by kind of account; absent = unlimited
 * @param lifeMonths how long Connects live, in months (G-07)
 * @param grants what is known of free Connects (G-02, G-03)
 * @param classes what a proposal costs by the size of the job (G-10 to G-12); empty = never estimated: read or asked
 * @param hourly how hourly jobs are estimated (G-13); present only together with classes
 * @param seen what proposals were lately seen to cost, where that is known
 */
public record ConnectsPolicy(
        String name,
        String title,
        String asOf,
        Optional<PolicyValue<Usd>> price,
        Map<Cap, Map<AccountKind, PolicyValue<Connects>>> caps,
        PolicyValue<Integer> lifeMonths,
        Map<GrantKind, GrantRule> grants,
        Map<ProposalClass, ProposalClassRule> classes,
        Optional<HourlyEstimate> hourly,
        Optional<ObservedCosts> seen) {
    public ConnectsPolicy {
        caps = Map.copyOf(caps);
        grants = Map.copyOf(grants);
        classes = Map.copyOf(classes);
    }

    /** The limit of this kind for this account; empty = unlimited. */
    public Optional<Connects> cap(Cap cap, AccountKind account) {
        return capFigure(cap, account).map(PolicyValue::value);
    }

    /** The limit with its "as of"; empty = unlimited. */
    public Optional<PolicyValue<Connects>> capFigure(Cap cap, AccountKind account) {
        return Optional.ofNullable(caps.getOrDefault(cap, Map.of()).get(account));
    }

    /**
     * The day at whose start Connects that came in on this day are gone: the same calendar day so many months later, or
     * the day after where that month has no such day (G-07: 29 February → 1 March).
     */
    public LocalDate expiryOf(LocalDate acquiredOn) {
        LocalDate sameDay = acquiredOn.plusMonths(lifeMonths.value());
        return sameDay.getDayOfMonth() == acquiredOn.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }

    /** The day on which Connects came in that are gone at the start of this day; the latest, where several fit. */
    public LocalDate acquiredFor(LocalDate expiry) {
        LocalDate sameDay = expiry.minusMonths(lifeMonths.value());
        return expiryOf(sameDay.plusDays(1)).isAfter(expiry) ? sameDay : sameDay.plusDays(1);
    }

    public GrantRule grant(GrantKind kind) {
        return grants.getOrDefault(kind, GrantRule.ANY);
    }

    /** Whether the cost of a proposal follows from the size of the job at all. */
    public boolean estimates() {
        return !classes.isEmpty();
    }

    /** What a proposal for a job of this class costs; empty where the policy knows no classes. */
    public Optional<Connects> costOf(ProposalClass size) {
        return Optional.ofNullable(classes.get(size)).map(rule -> rule.cost().value());
    }

    /** The dearest proposal that the policy knows (G-09: never more than 6); empty where it knows no classes. */
    public Optional<Connects> dearestProposal() {
        Collection<ProposalClassRule> rules = classes.values();
        return rules.stream().map(rule -> rule.cost().value()).max(Connects::compareTo);
    }

    /** The class for which this budget counts (G-10 to G-13); empty where the policy knows no classes. */
    public Optional<ProposalClass> classOfBudget(Usd budget) {
        return classes.entrySet().stream()
                .filter(rule -> rule.getValue().countsFrom().compareTo(budget) <= 0)
                .map(Map.Entry::getKey)
                .max(ProposalClass::compareTo);
    }

    /** Whether the class of this budget names it, and does not only count it in (G-13: $500 to $599). */
    public boolean covers(Usd budget) {
        return classOfBudget(budget)
                .map(size -> classes.get(size))
                .filter(rule -> rule.budgetFrom().compareTo(budget) <= 0)
                .isPresent();
    }

    /** The class of a project of so many days (G-10 to G-12); empty where the policy knows no classes. */
    public Optional<ProposalClass> classOfDays(int days) {
        return classes.entrySet().stream()
                .filter(rule -> days <= rule.getValue().mostDays().orElse(Integer.MAX_VALUE))
                .map(Map.Entry::getKey)
                .min(ProposalClass::compareTo);
    }

    /** What so many Connects are worth at the policy's price (G-15: 60 are $9.00); empty where it knows no price. */
    public Optional<Usd> worth(Connects connects) {
        return price.map(value -> value.value().times(connects.value()));
    }

    /**
     * Whether a project that lasts from so many days to so many may be one of this class: none is too short for a class but
     * the last, which begins with the longest of the class before it (G-12: exactly 7 days with $600 or more is large).
     */
    public boolean lasts(ProposalClass size, int shortest, int longest) {
        OptionalInt most = classes.get(size) == null
                ? OptionalInt.empty()
                : classes.get(size).mostDays();
        return most.isPresent() ? shortest <= most.getAsInt() : longest >= longestBefore(size);
    }

    private int longestBefore(ProposalClass size) {
        return classes.entrySet().stream()
                .filter(rule -> rule.getKey().compareTo(size) < 0)
                .mapToInt(rule -> rule.getValue().mostDays().orElse(0))
                .max()
                .orElse(0);
    }

    /**
     * A figure of the rules and how old the knowledge of it is (W-12).
     *
     * @param asOf when it was so, as the policy says: a year, or a year and a month
     */
    public record PolicyValue<T>(T value, String asOf) {}

    /**
     * What proposals were lately seen to cost where no cost follows from the size of a job: told where a page does not say
     * it, and never reckoned with (W-12).
     *
     * @param least the lowest that was usual
     * @param most the highest that was usual
     */
    public record ObservedCosts(Connects least, Connects most, String asOf) {}

    /**
     * What a policy knows of one class of jobs (G-10 to G-13).
     *
     * @param budgetFrom the first dollar of the budgets that the rule names
     * @param countsFrom the first dollar of the budgets that count for this class; where it is lower than {@code
     *     budgetFrom}, those between are not covered by the rule and only counted with it (G-13)
     * @param mostDays the longest project of this class; empty for the last class
     */
    public record ProposalClassRule(PolicyValue<Connects> cost, Usd budgetFrom, Usd countsFrom, OptionalInt mostDays) {}

    /**
     * What a policy knows of one kind of free Connects.
     *
     * @param amounts the amounts that occur; empty where the person has to tell (G-03)
     * @param once whether a wallet is given them only once (G-02)
     */
    public record GrantRule(List<PolicyValue<Connects>> amounts, boolean once) {
        /** A kind of which the policy knows nothing: any amount, any number of times. */
        public static final GrantRule ANY = new GrantRule(List.of(), false);

        public GrantRule {
            amounts = List.copyOf(amounts);
        }

        /** The amount, where there is exactly one. */
        public Optional<PolicyValue<Connects>> amount() {
            return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
        }
    }

    /**
     * How an hourly job is turned into a budget (G-13): the middle of its rates, times hours a week, times weeks. Always an
     * estimate. The first three figures are hours a week, the next five are weeks; {@code asOf} says how old they are.
     */
    public record HourlyEstimate(
            int lessThan30,
            int moreThan30,
            int notSure,
            int underAWeek,
            int underAMonth,
            int oneToThreeMonths,
            int threeToSixMonths,
            int overSixMonths,
            String asOf) {}
}
