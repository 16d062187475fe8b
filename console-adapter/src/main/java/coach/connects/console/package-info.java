/**
 * A terminal, or JSON lines for scripts, on one side and the messages of the core on the other.
 */
@NullMarked
package coach.connects.console;

import org.jspecify.annotations.NullMarked;
