/**
 * Discord on one side, the messages of the core on the other. {@link coach.connects.discord.DiscordAdapter} is what the app
 * starts and stops; below it, {@code api} logs in and stays logged in, {@code receive} turns interactions and direct
 * messages into what the core is told, {@code send} turns replies into what Discord shows. No type of JDA leaves these
 * packages.
 */
@NullMarked
package coach.connects.discord;

import org.jspecify.annotations.NullMarked;
