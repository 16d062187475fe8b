/**
 * Upwork's own server, for freelancers who connected it: signing in and out, and asking it what a step has to be told. It speaks
 * to it by the port in {@code marketplace} alone, and only on somebody's message.
 */
@NullMarked
package coach.connects.feature.upwork;

import org.jspecify.annotations.NullMarked;
