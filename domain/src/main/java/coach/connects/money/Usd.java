package coach.connects.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of US dollars, exact (G-01). Two amounts that are worth the same are equal, however they were written.
 *
 * @param amount the amount, with at least two decimals
 */
public record Usd(BigDecimal amount) implements Comparable<Usd> {
    private static final int CENTS = 2;
    private static final int PART = 16;
    /** What parts lack that were cut off shows behind this place alone. */
    private static final int SUM = 10;

    public static final Usd ZERO = of(0);

    /** Brings the amount to one form: no trailing zeros beyond the cents. */
    public Usd {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < CENTS ? plain.setScale(CENTS, RoundingMode.UNNECESSARY) : plain;
    }

    /** The amount that this decimal number stands for, such as {@code "0.15"}. */
    public static Usd of(String decimal) {
        return new Usd(new BigDecimal(decimal));
    }

    public static Usd of(long dollars) {
        return new Usd(BigDecimal.valueOf(dollars));
    }

    public Usd times(int count) {
        return new Usd(amount.multiply(BigDecimal.valueOf(count)));
    }

    public Usd plus(Usd more) {
        return new Usd(amount.add(more.amount));
    }

    /**
     * The so-many-th part of it, for sums: with more decimals than anybody pays, so that the parts make up the whole to the
     * cent.
     *
     * @param count 1 or more
     */
    public Usd dividedBy(int count) {
        return new Usd(amount.divide(BigDecimal.valueOf(count), PART, RoundingMode.HALF_EVEN));
    }

    /** Rounded to the cent, half a cent up, also where it is made of parts ({@link #dividedBy}). */
    public Usd toCents() {
        return new Usd(amount.setScale(SUM, RoundingMode.HALF_EVEN).setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** The difference; may be negative. */
    public Usd minus(Usd less) {
        return new Usd(amount.subtract(less.amount));
    }

    @Override
    public int compareTo(Usd other) {
        return amount.compareTo(other.amount);
    }

    /** The plain number without a currency sign, such as {@code 9.00}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
