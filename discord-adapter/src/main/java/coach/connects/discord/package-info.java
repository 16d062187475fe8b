/**
 * Discord on one side, the messages of the core on the other; no type of JDA leaves this package.
 */
@NullMarked
package coach.connects.discord;

import org.jspecify.annotations.NullMarked;
