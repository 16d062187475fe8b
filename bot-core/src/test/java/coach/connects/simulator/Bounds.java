package coach.connects.simulator;

/** How much work a step may make at most: calls of the database, never time. */
final class Bounds {
    /** A message, with everything that follows from it at once. */
    static final int MESSAGE = 400;

    /** One round of everything that is due for everybody. */
    static final int ROUND = 1_500;

    /** The rounds of any stretch of time, however short. */
    static final int ROUNDS = 200;

    /** The rounds of a day on which all platforms take what they are given. */
    static final int ROUNDS_A_DAY = 60;

    /** The rounds of a day on which one does not: a try a minute. */
    static final int TRIES_A_DAY = 1_440;

    private Bounds() {}
}
