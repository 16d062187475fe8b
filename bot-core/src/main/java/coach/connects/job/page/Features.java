package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.JobType;
import coach.connects.job.Level;
import coach.connects.job.ProjectLength;
import coach.connects.job.WeeklyHours;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Money;
import coach.connects.job.phrase.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a page lists of a job: its type, pay, hours, length and level. They are taken in from the last one
 * upwards, and each can be said once: a second, different one above belongs to the description.
 */
final class Features {
    private @Nullable JobType type;
    private @Nullable WeeklyHours hours;
    private @Nullable Level level;
    private ProjectLength.@Nullable Range length;
    private @Nullable BigDecimal budget;
    private @Nullable Range rate;
    private final List<BigDecimal> amounts = new ArrayList<>();
    private boolean broken;

    /** Takes this one in; false when it contradicts one that was taken in before, or says it a second time. */
    boolean add(Item item) {
        return switch (item.meaning()) {
            case HOURLY -> type(JobType.HOURLY);
            case FIXED -> type(JobType.FIXED);
            case LESS_THAN_30, MORE_THAN_30, HOURS_OPEN -> hours(item.meaning());
            case UNDER_A_WEEK, UNDER_A_MONTH, MONTHS_1_TO_3, MONTHS_3_TO_6, OVER_6_MONTHS -> length(item.meaning());
            case ENTRY, INTERMEDIATE, EXPERT ->
                level(Level.valueOf(item.meaning().name()));
            case MONEY, RANGE, HOURLY_RANGE, HOURLY_RATE, BUDGET -> pay(item);
            default -> true;
        };
    }

    private boolean type(JobType said) {
        boolean agrees = type == null || type == said;
        type = agrees ? said : type;
        return agrees;
    }

    private boolean hours(Meaning meaning) {
        WeeklyHours said = meaning == Meaning.LESS_THAN_30
                ? WeeklyHours.LESS_THAN_30
                : meaning == Meaning.MORE_THAN_30 ? WeeklyHours.MORE_THAN_30 : WeeklyHours.NOT_SURE;
        boolean agrees = (hours == null || hours == said) && type != JobType.FIXED;
        hours = agrees ? said : hours;
        return agrees;
    }

    private boolean length(Meaning meaning) {
        ProjectLength.Range said = range(meaning);
        boolean agrees = length == null || length == said;
        length = agrees ? said : length;
        return agrees;
    }

    private static ProjectLength.Range range(Meaning meaning) {
        return switch (meaning) {
            case UNDER_A_WEEK -> ProjectLength.Range.LESS_THAN_1_WEEK;
            case UNDER_A_MONTH -> ProjectLength.Range.LESS_THAN_1_MONTH;
            case MONTHS_1_TO_3 -> ProjectLength.Range.FROM_1_TO_3_MONTHS;
            case MONTHS_3_TO_6 -> ProjectLength.Range.FROM_3_TO_6_MONTHS;
            default -> ProjectLength.Range.MORE_THAN_6_MONTHS;
        };
    }

    private boolean level(Level said) {
        boolean agrees = level == null || level == said;
        level = agrees ? said : level;
        return agrees;
    }

    private boolean pay(Item item) {
        Object value = item.said().values().get(0);
        if (item.is(Meaning.BUDGET)) {
            return type(JobType.FIXED) && budget(((Money.Amount) value).amount());
        }
        if (item.is(Meaning.HOURLY_RATE)) {
            BigDecimal amount = ((Money.Amount) value).amount();
            return type(JobType.HOURLY) && amount != null && rate(new Range(amount, amount));
        }
        if (value instanceof Range range) {
            return type(JobType.HOURLY) && rate(range);
        }
        BigDecimal amount = ((Money.Amount) value).amount();
        if (amount == null) {
            broken = true;
            return true;
        }
        boolean fits = amounts.size() < (type == JobType.FIXED ? 1 : 2) && budget == null && rate == null;
        if (fits) {
            amounts.add(0, amount);
        }
        return fits;
    }

    private boolean budget(@Nullable BigDecimal said) {
        boolean agrees = said != null && amounts.isEmpty() && (budget == null || budget.compareTo(said) == 0);
        budget = agrees ? said : budget;
        return agrees;
    }

    private boolean rate(Range said) {
        boolean agrees = amounts.isEmpty() && (rate == null || rate.equals(said));
        rate = agrees ? said : rate;
        return agrees;
    }

    /** Writes down what was taken in. */
    void into(Facts facts) {
        Optional.ofNullable(type).ifPresent(t -> facts.set(Fact.TYPE, t));
        Optional.ofNullable(hours).ifPresent(h -> facts.set(Fact.HOURS, h));
        Optional.ofNullable(length).ifPresent(l -> facts.set(Fact.LENGTH, ProjectLength.of(l)));
        Optional.ofNullable(level).ifPresent(l -> facts.set(Fact.LEVEL, l));
        facts.pay(Fact.BUDGET, budget);
        if (rate != null) {
            facts.rate(rate.low(), rate.high());
        }
        if (!amounts.isEmpty() && !broken) {
            amounts(facts);
        }
    }

    private void amounts(Facts facts) {
        BigDecimal first = amounts.get(0);
        BigDecimal last = amounts.get(amounts.size() - 1);
        if (type == JobType.HOURLY && first.compareTo(last) <= 0) {
            facts.rate(first, last);
        } else if (type == JobType.FIXED && amounts.size() == 1) {
            facts.pay(Fact.BUDGET, first);
        }
    }

    /** Whether it is known how the job is paid. */
    boolean knowsType() {
        return type != null;
    }

    /** Whether it is known how experienced one shall be. */
    boolean knowsLevel() {
        return level != null;
    }

    /** Whether anything was taken in. */
    boolean isEmpty() {
        return type == null && hours == null && level == null && length == null && amounts.isEmpty() && budget == null;
    }
}
