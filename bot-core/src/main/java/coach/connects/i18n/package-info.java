/**
 * The message catalogue: every sentence that a person may read, by language. It knows only {@code amount} and {@code chat}
 * (what it makes are texts); no user-visible sentence lives outside it.
 */
@NullMarked
package coach.connects.i18n;

import org.jspecify.annotations.NullMarked;
