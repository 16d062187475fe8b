package coach.connects.discord;

import coach.connects.discord.api.DiscordEndpoint;

/**
 * What the adapter has to know to reach Discord.
 *
 * @param token the bot's token, as the developer portal gave it; a secret
 * @param server the base of the REST API, version included; the gateway's address is asked of it
 */
public record DiscordSettings(String token, String server) {
    public static DiscordSettings of(String token) {
        return new DiscordSettings(token, DiscordEndpoint.PUBLIC_SERVER);
    }

    /** The same bot at another server, such as {@code http://127.0.0.1:9000/api/v10}. */
    public DiscordSettings at(String otherServer) {
        return new DiscordSettings(token, otherServer);
    }

    /** Says nothing of the token; nor of the server's address, in which a password may stand. */
    @Override
    public String toString() {
        return "DiscordSettings[]";
    }
}
