/**
 * The commands by which freelancers tell about themselves and set the rules' figures, by dialog or in one line, and the
 * search that follows from both. Talks to profile, settings and the command framework.
 */
@NullMarked
package coach.connects.feature.settings;

import org.jspecify.annotations.NullMarked;
