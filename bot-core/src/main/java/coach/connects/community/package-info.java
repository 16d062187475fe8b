/**
 * Groups and the verdicts their members share, without any private figure. Pure; it knows only
 * {@code amount}, {@code freelancer}, {@code job} and {@code check}.
 */
@NullMarked
package coach.connects.community;

import org.jspecify.annotations.NullMarked;
