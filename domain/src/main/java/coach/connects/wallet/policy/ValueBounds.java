package coach.connects.wallet.policy;

import coach.connects.wallet.policy.PolicyError.Reason;

/**
 * How large a whole number of a policy may be. Far above what any platform asks: what is beyond is a slip of the pen.
 */
enum ValueBounds {
    CONNECTS(100_000, Reason.TOO_MANY_CONNECTS),
    DOLLARS(999_999, Reason.NO_WHOLE_NUMBER),
    MONTHS(120, Reason.TOO_LONG_A_LIFE),
    DAYS(3_650, Reason.TOO_MANY_DAYS),
    HOURS(168, Reason.TOO_MANY_HOURS),
    WEEKS(520, Reason.TOO_MANY_WEEKS);

    private final int most;
    private final Reason reason;

    ValueBounds(int most, Reason reason) {
        this.most = most;
        this.reason = reason;
    }

    boolean holds(int number) {
        return number <= most;
    }

    Reason reason() {
        return reason;
    }
}
