package coach.connects.wallet;

import coach.connects.money.Connects;

/**
 * What proposals were lately seen to cost where no cost follows from the size of a job: told where a page does not say
 * it, and never reckoned with (W-12).
 *
 * @param least the lowest that was usual
 * @param most the highest that was usual
 */
public record ObservedCosts(Connects least, Connects most, String asOf) {}
