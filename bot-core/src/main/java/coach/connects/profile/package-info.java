/**
 * The person: identities, profile, preferences. Pure; it knows only {@code amount}, {@code wallet} and {@code job}.
 */
@NullMarked
package coach.connects.profile;

import org.jspecify.annotations.NullMarked;
