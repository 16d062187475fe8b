package coach.connects.telegram.api;

import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * Where the Bot API is, and the bot's token. The SDK is given a stand-in for both, so that whatever it logs or throws
 * cannot hold the token; the real ones are put into a request at the last moment.
 */
public final class ApiEndpoint {
    public static final String PUBLIC_SERVER = "https://api.telegram.org";

    /** What the SDK takes for the token. */
    static final String STAND_IN = "TOKEN";

    private static final Map<String, String> NAMES = Map.of(
            "getupdates", "getUpdates",
            "getme", "getMe",
            "sendmessage", "sendMessage",
            "senddocument", "sendDocument",
            "sendphoto", "sendPhoto",
            "editmessagetext", "editMessageText",
            "answercallbackquery", "answerCallbackQuery");

    private final HttpUrl server;
    private final String token;

    private ApiEndpoint(HttpUrl server, String token) {
        this.server = server;
        this.token = token;
    }

    /**
     * A bot at a server.
     *
     * @param server the server's address, such as {@code http://127.0.0.1:8081}, with or without a path before
     *     {@code /bot…}
     * @param token the bot's token, as BotFather gave it
     * @throws IllegalArgumentException when the address is none or the token is empty; says neither
     */
    public static ApiEndpoint of(String server, String token) {
        HttpUrl url = HttpUrl.parse(server.strip());
        if (url == null) {
            throw new IllegalArgumentException("the address of the Bot API server is no http:// or https:// address");
        }
        if (token.isBlank()) {
            throw new IllegalArgumentException("the token of the Telegram bot is empty");
        }
        return new ApiEndpoint(url, token.strip());
    }

    /** The real address of a request that the SDK made: {@code /botTOKEN/method} or {@code /file/botTOKEN/path}. */
    HttpUrl real(HttpUrl made) {
        List<String> parts = made.encodedPathSegments();
        HttpUrl.Builder real = server.newBuilder();
        int last = server.pathSize() - 1;
        if (server.pathSegments().get(last).isEmpty()) {
            real.removePathSegment(last);
        }
        boolean file = parts.get(0).equals("file");
        if (file) {
            real.addPathSegment("file");
        }
        real.addPathSegment("bot" + token);
        for (String part : parts.subList(file ? 2 : 1, parts.size())) {
            real.addEncodedPathSegment(file ? part : published(part));
        }
        return real.build();
    }

    /**
     * A method's name as it is published. The SDK writes some in lower case, which Telegram's own server takes and other
     * ones may not.
     */
    static String published(String method) {
        return NAMES.getOrDefault(method, method);
    }

    /** The stand-in address of a file, for a request of our own. */
    static HttpUrl fileAddress(String path) {
        return HttpUrl.get(PUBLIC_SERVER)
                .newBuilder()
                .addPathSegments("file/bot" + STAND_IN)
                .addPathSegments(path.startsWith("/") ? path.substring(1) : path)
                .build();
    }

    /** These words without the token, should it stand in them. */
    String scrubbed(String words) {
        return words.replace(token, "***");
    }

    /** The server, without the token. */
    @Override
    public String toString() {
        return server.scheme() + "://" + server.host() + ":" + server.port();
    }
}
