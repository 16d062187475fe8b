/**
 * The commands that keep the wallet: what was bought, given, spent, returned and corrected, and what became of it.
 */
@NullMarked
package coach.connects.feature.wallet;

import org.jspecify.annotations.NullMarked;
