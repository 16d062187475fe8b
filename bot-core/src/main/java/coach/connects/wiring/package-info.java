/**
 * The core, wired: the one place inside it that knows every command and store. Talks to everything in the core; the
 * application builds it and hands its entry point to the adapters.
 */
@NullMarked
package coach.connects.wiring;

import org.jspecify.annotations.NullMarked;
