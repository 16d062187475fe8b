/**
 * The job check: a visible list of small rules, each giving a finding, folded into a verdict. Pure; it knows
 * only {@code amount}, {@code wallet}, {@code job} and {@code freelancer}.
 */
@NullMarked
package coach.connects.check;

import org.jspecify.annotations.NullMarked;
