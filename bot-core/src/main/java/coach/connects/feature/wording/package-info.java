/**
 * What several features say or show alike: prices and findings, the offer of other rules, the guide's, the screens of settings.
 * Talks to {@link coach.connects.engine}.
 */
@NullMarked
package coach.connects.feature.wording;

import org.jspecify.annotations.NullMarked;
