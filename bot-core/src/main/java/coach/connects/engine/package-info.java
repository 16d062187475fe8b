/**
 * What a command is, and the way of an event from the gateway to its command and back. Talks to {@code session}, to the
 * catalogue of {@code i18n} and to the repositories of {@code persistence}; adapters reach it only through {@code chat}.
 */
@NullMarked
package coach.connects.engine;

import org.jspecify.annotations.NullMarked;
