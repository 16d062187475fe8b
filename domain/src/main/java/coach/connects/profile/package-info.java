/**
 * The person: identities, profile, preferences. Pure; it knows only {@code money}, {@code parsing}, {@code posting} and
 * {@code wallet}.
 */
@NullMarked
package coach.connects.profile;

import org.jspecify.annotations.NullMarked;
