package coach.connects.wallet;

/**
 * A figure of the rules and how old the knowledge of it is (W-12).
 *
 * @param asOf when it was so, as the policy says: a year, or a year and a month
 */
public record PolicyValue<T>(T value, String asOf) {}
