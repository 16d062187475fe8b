/**
 * Whose wallet it is: {@code /link} joins identities on several platforms, {@code /unlink} parts them, {@code /privacy}
 * says what is kept and {@code /forget} erases it.
 */
@NullMarked
package coach.connects.feature.account;

import org.jspecify.annotations.NullMarked;
