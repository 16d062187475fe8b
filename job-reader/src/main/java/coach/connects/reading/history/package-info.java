/**
 * Reads Upwork's own Connects history from what a person copied or saved of it. A row is read whole or not at all; one that
 * is not understood is handed back in the page's words.
 */
@NullMarked
package coach.connects.reading.history;

import org.jspecify.annotations.NullMarked;
