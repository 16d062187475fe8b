package coach.connects.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * A currency of somebody's own, and what a dollar was in it when they told so; it is never looked up (W-34).
 *
 * @param currency not the dollar
 * @param perDollar how much of it a dollar is, more than 0
 */
public record ExchangeRate(Currency currency, BigDecimal perDollar) {
    /** As exact as prices need; what is written of it stays short. */
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final int MOST_DECIMALS = 10;

    /** So many dollars in it, to the smallest unit that people pay in, half of one up. */
    public BigDecimal of(Usd dollars) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return dollars.amount().multiply(perDollar).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** How many dollars a unit of it is, to six digits: the rate of a {@link Payment}. */
    public BigDecimal dollarsPerUnit() {
        return inverse(perDollar);
    }

    /** One over this number, to six digits. */
    public static BigDecimal inverse(BigDecimal number) {
        BigDecimal inverse = BigDecimal.ONE.divide(number, DIGITS);
        BigDecimal plain =
                inverse.setScale(Math.min(Math.max(0, inverse.scale()), MOST_DECIMALS), RoundingMode.HALF_EVEN);
        return plain.signum() == 0 ? inverse : plain.stripTrailingZeros();
    }

    /** As a person would write it, such as {@code EUR 0.92}; it can be read again. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + perDollar.toPlainString();
    }
}
