package coach.connects.wallet;

/**
 * How an hourly job is turned into a budget (G-13): the middle of its rates, times hours a week, times weeks. Always an
 * estimate. The first three figures are hours a week, the next five are weeks; {@code asOf} says how old they are.
 */
public record HourlyEstimate(
        int lessThan30,
        int moreThan30,
        int notSure,
        int underAWeek,
        int underAMonth,
        int oneToThreeMonths,
        int threeToSixMonths,
        int overSixMonths,
        String asOf) {}
