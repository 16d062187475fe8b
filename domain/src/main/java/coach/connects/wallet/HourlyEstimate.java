package coach.connects.wallet;

/**
 * How an hourly job is turned into a budget: the middle of its rates, times hours a week, times weeks (G-13). Always an
 * estimate.
 *
 * @param lessThan30 hours a week of a job of less than 30
 * @param moreThan30 hours a week of a job of more than 30
 * @param notSure hours a week where the client is not sure
 * @param underAWeek weeks of a project of under a week
 * @param underAMonth weeks of a project of under a month
 * @param oneToThreeMonths weeks of a project of one to three months
 * @param threeToSixMonths weeks of a project of three to six months
 * @param overSixMonths weeks of a project of over six months
 * @param asOf how old the figures are
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
