/**
 * The freelancer's guide as short screens, and the questions in words that lead to them.
 */
@NullMarked
package coach.connects.feature.guide;

import org.jspecify.annotations.NullMarked;
