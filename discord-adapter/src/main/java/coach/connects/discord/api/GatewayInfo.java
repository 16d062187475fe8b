package coach.connects.discord.api;

import java.io.IOException;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Where the gateway is, and how many connections Discord wants a bot of this size to hold.
 *
 * @param url the address, of {@code ws://} or {@code wss://}
 * @param shards how many connections share the servers
 * @param atOnce how many of them may be opened at once
 */
record GatewayInfo(String url, int shards, int atOnce) {
    /** An answer here is a few hundred bytes. */
    private static final long LONGEST_ANSWER = 16 * 1024;

    private static final int TOO_FAST = 429;

    /**
     * Asks the server. The address comes from {@code /gateway}, which needs no token; the number of shards from
     * {@code /gateway/bot}, and it is one wherever that is not known. While the server is only in trouble nothing is guessed:
     * a large bot that logs in with one shard is turned away for good.
     *
     * @throws IOException when the server cannot be reached or names no address; says nothing of the token
     */
    static GatewayInfo ask(OkHttpClient http, DiscordEndpoint endpoint) throws IOException {
        DataObject gateway = get(http, new Request.Builder().url(endpoint.under("gateway")));
        String url = gateway.getString("url", "");
        if (!url.startsWith("ws")) {
            throw new IOException("the server named no gateway");
        }
        Request.Builder asked = new Request.Builder()
                .url(endpoint.under("gateway/bot"))
                .header("Authorization", "Bot " + endpoint.token());
        try (Response response = send(http, asked)) {
            // A wrong token is told by the login, which comes next.
            DataObject bot = isNotKnown(response.code()) ? DataObject.empty() : content(response);
            int atOnce = bot.optObject("session_start_limit")
                    .map(limit -> limit.getInt("max_concurrency", 1))
                    .orElse(1);
            return new GatewayInfo(url, Math.max(1, bot.getInt("shards", 1)), Math.max(1, atOnce));
        }
    }

    private static boolean isNotKnown(int status) {
        return status >= 400 && status < 500 && status != TOO_FAST;
    }

    private static DataObject get(OkHttpClient http, Request.Builder request) throws IOException {
        try (Response response = send(http, request)) {
            return content(response);
        }
    }

    /** Discord's firewall may turn away who does not say what it is. */
    private static Response send(OkHttpClient http, Request.Builder request) throws IOException {
        return http.newCall(request.header("User-Agent", RestConfig.USER_AGENT).build())
                .execute();
    }

    private static DataObject content(Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new IOException("HTTP status " + response.code());
        }
        try {
            return DataObject.fromJson(response.peekBody(LONGEST_ANSWER).string());
        } catch (ParsingException e) {
            throw new IOException("the answer is not JSON", e);
        }
    }
}
