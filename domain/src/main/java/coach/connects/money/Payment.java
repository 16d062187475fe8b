package coach.connects.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * What was paid, as the person told it: a price in some currency, the tax that came on top of it, and what a unit of the
 * currency was worth in dollars (W-33).
 *
 * @param price without the tax, not negative
 * @param tax in percent of the price; 0 where none was told
 * @param rate how many dollars a unit of the currency is; empty where it was not told, 1 for dollars
 */
public record Payment(BigDecimal price, Currency currency, BigDecimal tax, Optional<BigDecimal> rate) {
    private static final Currency DOLLARS = Currency.getInstance("USD");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    /** So many dollars, without a word of tax. */
    public static Payment of(Usd dollars) {
        return new Payment(dollars.amount(), DOLLARS, BigDecimal.ZERO, Optional.of(BigDecimal.ONE));
    }

    public boolean isInDollars() {
        return currency.equals(DOLLARS);
    }

    /** Whether it says more than a number of dollars. */
    public boolean saysMore() {
        return !isInDollars() || tax.signum() > 0;
    }

    /** What was paid in dollars, with the tax, to the cent; empty where the rate is not known. */
    public Optional<Usd> inDollars() {
        return rate.map(dollars ->
                        price.multiply(HUNDRED.add(tax)).multiply(dollars).divide(HUNDRED, CENTS, RoundingMode.HALF_UP))
                .map(Usd::new);
    }

    /** As a person would write it, such as {@code 6.60 EUR + 20% at 1.08}; it can be read again. */
    @Override
    public String toString() {
        String taxed = tax.signum() > 0 ? " + " + plain(tax) + "%" : "";
        String rated = isInDollars()
                ? ""
                : rate.map(dollars -> " at " + plain(dollars)).orElse("");
        return price.toPlainString() + " " + currency.getCurrencyCode() + taxed + rated;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
