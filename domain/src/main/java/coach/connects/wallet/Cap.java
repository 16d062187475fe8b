package coach.connects.wallet;

import coach.connects.parsing.EnumNames;

/** The limits that a policy may set, each for a kind of account. */
public enum Cap {
    /** How many may be bought in a calendar month (G-04). */
    MONTH,
    /** What balance and purchase together must not exceed (G-05). */
    BALANCE,
    /** How many roll over to the next month (G-06). */
    ROLLOVER;

    /** How it is written in data, such as {@code rollover}. */
    public String word() {
        return EnumNames.of(this);
    }
}
