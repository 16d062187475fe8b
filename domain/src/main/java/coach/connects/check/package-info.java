/**
 * The job check: a visible list of small rules, each giving a finding, and the verdict that they come to. Pure; it knows only
 * {@code money}, {@code parsing}, {@code posting}, {@code wallet} and {@code profile}.
 */
@NullMarked
package coach.connects.check;

import org.jspecify.annotations.NullMarked;
