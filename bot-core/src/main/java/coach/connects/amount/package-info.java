/**
 * The units of everything else: Connects and US dollars, both exact. Talks to nobody, so that jobs can carry prices and
 * the wallet can name jobs.
 */
@NullMarked
package coach.connects.amount;

import org.jspecify.annotations.NullMarked;
