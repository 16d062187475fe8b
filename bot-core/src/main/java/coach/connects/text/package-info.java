/**
 * The message catalogue: every sentence that a person may read, by language. Talks to the chat language (what it makes are
 * texts); no user-visible sentence lives outside it.
 */
@NullMarked
package coach.connects.text;

import org.jspecify.annotations.NullMarked;
