/**
 * The commands as Discord is told of them: made from the core's one declaration, sent only when they changed.
 */
@NullMarked
package coach.connects.discord.menu;

import org.jspecify.annotations.NullMarked;
