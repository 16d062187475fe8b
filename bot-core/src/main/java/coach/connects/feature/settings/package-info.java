/**
 * The commands by which freelancers tell about themselves and set the rules' figures, by dialog or in one line, and the
 * search that follows from both.
 */
@NullMarked
package coach.connects.feature.settings;

import org.jspecify.annotations.NullMarked;
