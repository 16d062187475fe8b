package coach.connects.profile;

import coach.connects.money.Connects;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Rate;
import coach.connects.parsing.RateParser;
import coach.connects.profile.SpendingBudget.Span;
import java.util.Map;
import java.util.Optional;

/** A number of Connects a week or a month, such as {@code 40 a week}, or {@code off}. */
record BudgetType() implements ValueType<Optional<SpendingBudget>> {
    private static final String OFF = "off";

    @Override
    public ParseResult<Optional<SpendingBudget>, ParseError> parse(String words) {
        if (words.strip().equalsIgnoreCase(OFF)) {
            return ParseResult.of(Optional.empty());
        }
        Optional<SpendingBudget> budget = RateParser.read(words).flatMap(BudgetType::of);
        return ParseError.unless(budget, "settings.refused.budget", Map.of()).map(Optional::of);
    }

    private static Optional<SpendingBudget> of(Rate rate) {
        boolean connects = rate.counted().filter(Rate.Counted.PROPOSALS::equals).isEmpty();
        if (rate.count() < 1 || rate.each().isPresent() || !connects) {
            return Optional.empty();
        }
        Connects most = Connects.of(rate.count());
        return rate.per().flatMap(span -> switch (span) {
            case WEEK -> Optional.of(new SpendingBudget(most, Span.WEEK));
            case MONTH -> Optional.of(new SpendingBudget(most, Span.MONTH));
            case DAY, JOB -> Optional.empty();
        });
    }

    @Override
    public String format(Optional<SpendingBudget> budget) {
        return budget.map(one -> one.most() + " a " + one.span().word()).orElse(OFF);
    }
}
