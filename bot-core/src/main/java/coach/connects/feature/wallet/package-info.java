/**
 * The commands that keep the wallet: what was bought, given, spent, returned and corrected, and what became of it. Talks to
 * the wallet, to the command framework and to the catalogue.
 */
@NullMarked
package coach.connects.feature.wallet;

import org.jspecify.annotations.NullMarked;
