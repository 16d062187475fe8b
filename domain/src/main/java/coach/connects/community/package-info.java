/**
 * Groups and the verdicts their members share, without any private figure. Pure; it knows only {@code money},
 * {@code parsing}, {@code posting}, {@code profile} and {@code check}.
 */
@NullMarked
package coach.connects.community;

import org.jspecify.annotations.NullMarked;
