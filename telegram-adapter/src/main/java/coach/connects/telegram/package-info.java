/**
 * Telegram on one side, the messages of the core on the other. {@link coach.connects.telegram.TelegramAdapter} is what the
 * app starts and stops; below it, {@code api} speaks to a Bot API server, {@code receive} turns updates into what the
 * core is told, {@code send} turns replies into requests. No type of TelegramBots leaves these packages.
 */
@NullMarked
package coach.connects.telegram;

import org.jspecify.annotations.NullMarked;
