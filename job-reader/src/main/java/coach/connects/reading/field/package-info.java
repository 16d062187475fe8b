/**
 * The one engine of labels and values: every form of a page only finds pairs of them, and here they are judged. Which
 * labels there are is data; a value is read whole or not at all.
 */
@NullMarked
package coach.connects.reading.field;

import org.jspecify.annotations.NullMarked;
