/**
 * The Connects wallet (G-01 to G-17, W-01 to W-14, W-18): what somebody recorded, and what follows from it on a day. It
 * knows only {@code amount} and the ids of {@code job}; it reads no clock and does no input or output.
 */
@NullMarked
package coach.connects.wallet;

import org.jspecify.annotations.NullMarked;
