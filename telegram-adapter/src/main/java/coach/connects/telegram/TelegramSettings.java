package coach.connects.telegram;

import coach.connects.telegram.api.ApiEndpoint;
import coach.connects.telegram.send.RateLimits;

/**
 * What the adapter has to know to reach Telegram.
 *
 * @param token the bot's token, as BotFather gave it; a secret
 * @param server the address of the Bot API server, without {@code /bot…}
 * @param limits how much may be sent
 */
public record TelegramSettings(String token, String server, RateLimits limits) {
    /** Telegram's own server and its published limits. */
    public static TelegramSettings of(String token) {
        return new TelegramSettings(token, ApiEndpoint.PUBLIC_SERVER, RateLimits.PUBLISHED);
    }

    /** The same bot at another Bot API server, such as {@code http://127.0.0.1:8081}. */
    public TelegramSettings at(String otherServer) {
        return new TelegramSettings(token, otherServer, limits);
    }

    public TelegramSettings within(RateLimits otherLimits) {
        return new TelegramSettings(token, server, otherLimits);
    }

    /** Without the token; nor the server's address, in which a password may stand. */
    @Override
    public String toString() {
        return "TelegramSettings[limits=" + limits + "]";
    }
}
