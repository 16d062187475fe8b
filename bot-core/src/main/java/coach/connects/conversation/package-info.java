/**
 * The dialogs (job check, first steps, settings) as data that survives a restart. It asks the pure packages and
 * speaks through {@code text}.
 */
@NullMarked
package coach.connects.conversation;

import org.jspecify.annotations.NullMarked;
