/**
 * From updates to what the core is told: polling, in which order and how much at once, what a command is, and what is done
 * when the core fails. An update is confirmed to Telegram only when the core has saved it.
 */
@NullMarked
package coach.connects.telegram.receive;

import org.jspecify.annotations.NullMarked;
