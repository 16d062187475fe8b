/**
 * Turns the words that a program saw in pictures of a screen into the lines of one page, which is then read like any
 * other. What the program may have misread is left open here, so that no reader behind it can take it for a fact. Pure;
 * whoever starts such a program implements {@link coach.connects.reading.screen.PictureReader}.
 */
@NullMarked
package coach.connects.reading.screen;

import org.jspecify.annotations.NullMarked;
