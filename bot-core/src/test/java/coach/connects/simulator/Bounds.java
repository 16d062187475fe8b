package coach.connects.simulator;

/** How much work a step may make at most: calls of the database, never time. */
final class Bounds {
    /** A message, with everything that follows from it at once. */
    static final int MESSAGE = 400;

    /** One round of everything that is due for everybody. */
    static final int ROUND = 1_500;

    /** The rounds of one stretch of time. */
    static final int ROUNDS = 4_000;

    private Bounds() {}
}
