package coach.connects.freelancer;

import coach.connects.amount.Usd;
import java.math.BigDecimal;

/**
 * Amounts of US dollars from nothing to an end, which is included.
 *
 * @param most the largest
 */
record Dollars(long most) implements ValueKind<Usd> {
    @Override
    public Parsed<Usd> read(String words) {
        return new Decimals(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .read(words)
                .map(Usd::new);
    }

    @Override
    public String write(Usd value) {
        return value.toString();
    }
}
