/**
 * Draws figures as pictures, by XChart: without a display, one at a time, within bounds. Talks to the rest by the port in
 * {@code chat} alone.
 */
@NullMarked
package coach.connects.chart;

import org.jspecify.annotations.NullMarked;
