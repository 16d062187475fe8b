/**
 * The units of everything else: Connects and US dollars, both exact. Pure; it knows nothing else of ours, so that
 * postings can carry prices and the wallet can name jobs.
 */
@NullMarked
package coach.connects.money;

import org.jspecify.annotations.NullMarked;
