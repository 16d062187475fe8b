/**
 * What the bot says to whoever runs it: one line an event on standard error, as text or JSON, without ids of people, and of
 * a fault that comes again and again one line a minute. It stands behind SLF4J; a library for it would take a tenth of the
 * start.
 */
@NullMarked
package coach.connects.app.logging;

import org.jspecify.annotations.NullMarked;
