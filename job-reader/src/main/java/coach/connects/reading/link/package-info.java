/**
 * Finds the links in what a person sends: to jobs, to other places of Upwork, to elsewhere. Opens none of them.
 */
@NullMarked
package coach.connects.reading.link;

import org.jspecify.annotations.NullMarked;
