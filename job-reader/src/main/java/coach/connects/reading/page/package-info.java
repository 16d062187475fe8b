/**
 * Reads a job page, or a part of one, from its lines of text: which line belongs where, and what it says there.
 */
@NullMarked
package coach.connects.reading.page;

import org.jspecify.annotations.NullMarked;
