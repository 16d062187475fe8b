/**
 * A cover letter looked at beside the job that it is for: nothing of it is kept, and none is ever rewritten.
 */
@NullMarked
package coach.connects.feature.letter;

import org.jspecify.annotations.NullMarked;
