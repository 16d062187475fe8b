/**
 * From the core's replies to what Discord shows: the words, the colour and the buttons of a message, who may see it, and
 * what is done when it is not taken. Talks to {@code api} below and to the core's chat language above.
 */
@NullMarked
package coach.connects.discord.send;

import org.jspecify.annotations.NullMarked;
