/**
 * The Connects wallet (G-01 to G-17, W-01 to W-15): what somebody recorded, and what follows from it on a day. Talks to the
 * amounts and knows a job by its id alone; reads no clock and does no input or output.
 */
@NullMarked
package coach.connects.wallet;

import org.jspecify.annotations.NullMarked;
