/**
 * Reads amounts and dates as people write them. Talks to the amounts alone; what cannot be read is answered with a reason
 * and with what to write instead.
 */
@NullMarked
package coach.connects.wallet.input;

import org.jspecify.annotations.NullMarked;
