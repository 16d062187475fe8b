/**
 * The message catalogue: no sentence that a person sees stands outside it. It makes the replies of {@code chat}.
 */
@NullMarked
package coach.connects.text;

import org.jspecify.annotations.NullMarked;
