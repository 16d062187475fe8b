/**
 * The Connects wallet (G-01 to G-17, W-01 to W-14, W-18): what somebody recorded, and what follows from it on a day. Pure;
 * it knows only {@code money}, {@code parsing} and the ids of {@code posting}.
 */
@NullMarked
package coach.connects.wallet;

import org.jspecify.annotations.NullMarked;
