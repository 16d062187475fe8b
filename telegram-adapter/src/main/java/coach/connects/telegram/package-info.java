/**
 * Telegram on one side, the messages of the core on the other; no type of TelegramBots leaves this package.
 */
@NullMarked
package coach.connects.telegram;

import org.jspecify.annotations.NullMarked;
