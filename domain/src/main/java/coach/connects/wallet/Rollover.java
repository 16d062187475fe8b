package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;

/**
 * What the end of the month does if nothing else happens until then (G-06).
 *
 * @param on the next 1st
 * @param expires how many expire until then, that day included
 * @param lost how many are above the cap and lost
 * @param rollsOver how many roll over
 */
public record Rollover(LocalDate on, Connects expires, Connects lost, Connects rollsOver) {}
