/** Holds a wallet against the rows of Upwork's own Connects history, and names each difference. */
@NullMarked
package coach.connects.wallet.comparison;

import org.jspecify.annotations.NullMarked;
