/**
 * The message catalogue: every sentence that a person may read, by language. It knows only {@code money} and {@code chat}
 * (what it makes is rich text); no user-visible sentence lives outside it.
 */
@NullMarked
package coach.connects.i18n;

import org.jspecify.annotations.NullMarked;
