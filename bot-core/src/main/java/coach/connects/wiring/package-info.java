/**
 * The core, wired: the one place inside it that knows every command, repository and job. The application builds it and
 * hands its gateway to the adapters.
 */
@NullMarked
package coach.connects.wiring;

import org.jspecify.annotations.NullMarked;
