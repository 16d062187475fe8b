/** One freelancer on several platforms: {@code /link} joins identities, {@code /unlink} parts them. */
@NullMarked
package coach.connects.feature.account;

import org.jspecify.annotations.NullMarked;
