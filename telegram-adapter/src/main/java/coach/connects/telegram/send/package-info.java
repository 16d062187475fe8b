/**
 * From the core's replies to requests: what a message looks like on Telegram, where it goes, how fast, and what is done
 * when it is not taken. Talks to {@code api} below and to the core's chat language above.
 */
@NullMarked
package coach.connects.telegram.send;

import org.jspecify.annotations.NullMarked;
