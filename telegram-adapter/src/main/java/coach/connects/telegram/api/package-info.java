/**
 * A Bot API server over HTTP, through TelegramBots' client: any server, no request repeated by itself, answers that are
 * not quite the published ones still read, and the token in no exception. It knows only {@code kit}.
 */
@NullMarked
package coach.connects.telegram.api;

import org.jspecify.annotations.NullMarked;
