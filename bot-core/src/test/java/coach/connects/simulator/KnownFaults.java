package coach.connects.simulator;

/**
 * Faults of the program that are known and being mended: while one is listed as there, the simulator leaves out what would
 * show it and nothing else. The list is to be empty.
 */
final class KnownFaults {
    /** F2: one document that cannot be read silences the reminders of everybody. */
    static final boolean DAMAGE_SPREADS = true;

    /** F3: a clock that runs ahead for more than a day loses reminders, and dates wallets into the future. */
    static final boolean CLOCK_AHEAD_LOSES = true;

    /** F5: what was refused, or not understood, acts when it is delivered again. */
    static final boolean REFUSED_IS_NOT_REMEMBERED = true;

    /** F7: the last identity that was looked at stays in the house document. */
    static final boolean PASS_KEEPS_AN_IDENTITY = true;

    /** F17: at an hour that the clocks leap over at midnight, the day's reminders are late or lost. */
    static final boolean LEAPT_HOUR_LOSES = true;

    /** After /adjust on the 29th to 31st the marks of undated Connects stand still in short months: a round never ends. */
    static final boolean MONTH_MARKS_STAND_STILL = true;

    private KnownFaults() {}

    /** A run has come to a known fault and cannot go on. */
    static final class Reached extends Error {
        private static final long serialVersionUID = 1L;

        Reached() {
            super("a known fault", null, false, false);
        }
    }
}
