/**
 * From what people do on Discord to what the core is told: commands, presses, forms, menus and direct messages, each
 * person's in order. Talks to {@code send} for the answers.
 */
@NullMarked
package coach.connects.discord.receive;

import org.jspecify.annotations.NullMarked;
