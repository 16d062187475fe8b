package coach.connects.reading.page;

import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import coach.connects.reading.phrase.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a page lists of a job: its type, pay, hours, length and level. They are taken in from the last one
 * upwards, and each can be said once: a second, different one above belongs to the description.
 */
final class JobTermsCollector {
    private @Nullable JobType type;
    private @Nullable WeeklyHours hours;
    private @Nullable ExperienceLevel level;
    private ProjectLength.@Nullable Range length;
    private @Nullable BigDecimal budget;
    private @Nullable UsdRange rate;
    private final List<BigDecimal> amounts = new ArrayList<>();
    private boolean broken;
    private boolean dashed;

    /** Takes this one in; false when it contradicts one that was taken in before, or says it a second time. */
    boolean add(PageToken token) {
        return switch (token.type()) {
            case HOURLY -> type(JobType.HOURLY);
            case FIXED -> type(JobType.FIXED);
            case LESS_THAN_30, MORE_THAN_30, HOURS_OPEN -> hours(token.type());
            case UNDER_A_WEEK, UNDER_A_MONTH, MONTHS_1_TO_3, MONTHS_3_TO_6, OVER_6_MONTHS -> length(token.type());
            case ENTRY, INTERMEDIATE, EXPERT ->
                level(ExperienceLevel.valueOf(token.type().name()));
            case DASH -> {
                dashed = true;
                yield true;
            }
            case MONEY, RANGE, HOURLY_RANGE, HOURLY_RATE, BUDGET -> pay(token);
            default -> true;
        };
    }

    private boolean type(JobType said) {
        boolean agrees = type == null || type == said;
        type = agrees ? said : type;
        return agrees;
    }

    private boolean hours(TokenType token) {
        WeeklyHours said = PhraseFacts.hours(token).orElseThrow();
        boolean agrees = (hours == null || hours == said) && type != JobType.FIXED;
        hours = agrees ? said : hours;
        return agrees;
    }

    private boolean length(TokenType type) {
        ProjectLength.Range said = PhraseFacts.length(type).orElseThrow();
        boolean agrees = length == null || length == said;
        length = agrees ? said : length;
        return agrees;
    }

    private boolean level(ExperienceLevel said) {
        boolean agrees = level == null || level == said;
        level = agrees ? said : level;
        return agrees;
    }

    private boolean pay(PageToken token) {
        Object value = token.match().values().get(0);
        if (token.is(TokenType.BUDGET)) {
            return type(JobType.FIXED) && budget(((MoneyScanner.Amount) value).amount());
        }
        if (token.is(TokenType.HOURLY_RATE)) {
            BigDecimal amount = ((MoneyScanner.Amount) value).amount();
            return type(JobType.HOURLY) && amount != null && rate(new UsdRange(amount, amount));
        }
        if (value instanceof UsdRange range) {
            return type(JobType.HOURLY) && rate(range);
        }
        BigDecimal amount = ((MoneyScanner.Amount) value).amount();
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

    private boolean rate(UsdRange said) {
        boolean agrees = amounts.isEmpty() && (rate == null || rate.equals(said));
        rate = agrees ? said : rate;
        return agrees;
    }

    void into(PostingBuilder builder) {
        Optional.ofNullable(type).ifPresent(t -> builder.set(Fact.TYPE, t));
        Optional.ofNullable(hours).ifPresent(h -> builder.set(Fact.HOURS, h));
        Optional.ofNullable(length).ifPresent(l -> builder.set(Fact.LENGTH, ProjectLength.of(l)));
        Optional.ofNullable(level).ifPresent(l -> builder.set(Fact.LEVEL, l));
        builder.pay(Fact.BUDGET, budget);
        if (rate != null) {
            builder.rate(rate.low(), rate.high());
        }
        if (!amounts.isEmpty() && !broken) {
            amounts(builder);
        }
    }

    private void amounts(PostingBuilder builder) {
        BigDecimal first = amounts.get(0);
        BigDecimal last = amounts.get(amounts.size() - 1);
        boolean half = dashed && amounts.size() < 2;
        if (type == JobType.HOURLY && first.compareTo(last) <= 0 && !half) {
            builder.rate(first, last);
        } else if (type == JobType.FIXED && amounts.size() == 1) {
            builder.pay(Fact.BUDGET, first);
        }
    }

    boolean knowsType() {
        return type != null;
    }

    boolean isPaid() {
        return type != null && (!amounts.isEmpty() || budget != null || rate != null);
    }

    /** Where an amount stands right above the line that ends the terms, the one below it may be a half. */
    void cutAt(List<PageToken> above) {
        broken |= above.stream().anyMatch(token -> token.is(TokenType.MONEY) || token.is(TokenType.DASH));
    }

    boolean knowsLevel() {
        return level != null;
    }
}
