package coach.connects.reading.phrase;

import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import java.util.Locale;

/** A gap in a phrase that takes a value of some kind. */
enum Slot {
    /** A whole number: Integer. */
    INT,
    /** A percentage: Integer. */
    PCT,
    /** A rating with one or two decimals, or none: BigDecimal. */
    RATING,
    /** A rating with exactly one decimal: BigDecimal. */
    STARS,
    /** An amount of dollars: {@link MoneyScanner.Amount}. */
    MONEY,
    /** Two amounts of dollars: {@link UsdRange}. */
    RANGE,
    /** How long ago: Duration. */
    AGO,
    /** A date: {@link DateMatch}. */
    DATE,
    /** A time of day, not kept. */
    TIME,
    /** The size of a file, not kept. */
    SIZE,
    /** Words up to what follows in the phrase, or to the end of the line: String. */
    TEXT,
    /** The same, but there need not be any. */
    REST;

    static Slot named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether the value can be any words, so that the phrase cannot be found by how it begins. */
    boolean isOpen() {
        return this == TEXT || this == REST;
    }
}
