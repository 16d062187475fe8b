package coach.connects.discord.api;

import okhttp3.HttpUrl;

/** Where Discord's REST API is, and the bot's token. */
public final class DiscordEndpoint {
    /** Discord's own server, with the version that JDA speaks. */
    public static final String PUBLIC_SERVER = "https://discord.com/api/v10";

    private final HttpUrl base;
    private final String token;

    private DiscordEndpoint(HttpUrl base, String token) {
        this.base = base;
        this.token = token;
    }

    /**
     * A bot at a server.
     *
     * @param server the base of the REST API, version included, with or without a slash at its end
     * @param token the bot's token
     * @throws IllegalArgumentException when the address is none or the token is empty; says neither
     */
    public static DiscordEndpoint of(String server, String token) {
        String stripped = server.strip();
        HttpUrl url = HttpUrl.parse(stripped.endsWith("/") ? stripped : stripped + "/");
        if (url == null) {
            throw new IllegalArgumentException("the address of Discord's API is no http:// or https:// address");
        }
        if (token.isBlank()) {
            throw new IllegalArgumentException("the token of the Discord bot is empty");
        }
        return new DiscordEndpoint(url, token.strip());
    }

    /** The base as JDA wants it: with a slash at its end. */
    String base() {
        return base.toString();
    }

    /** The address of something under the base. */
    HttpUrl under(String path) {
        return HttpUrl.get(base + path);
    }

    String token() {
        return token;
    }

    /** The server, without the token. */
    @Override
    public String toString() {
        return base.scheme() + "://" + base.host() + ":" + base.port();
    }
}
