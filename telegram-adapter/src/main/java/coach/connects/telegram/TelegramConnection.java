package coach.connects.telegram;

import java.time.Duration;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The two ways to a Bot API server: one client for the long polls, one for everything that is sent. They are apart
 * because a poll waits for up to 50 seconds and must not hold up, or be cut like, a message.
 *
 * <p>Neither repeats a request by itself: OkHttp would send a message again when a kept-alive connection breaks after
 * the server has read it. Who calls decides what may be repeated.
 */
final class TelegramConnection {

    /** Longer than the longest poll (50 s), so that a quiet poll ends by the server's answer. */
    private static final Duration POLL_READ_TIMEOUT = Duration.ofSeconds(70);

    /** OkHttp's own limit of 5 at once to a host would make 30 messages a second impossible at 200 ms each. */
    private static final int SENDS_AT_ONCE = 64;

    private final OkHttpClient pollHttp;
    private final OkHttpClient sendHttp;
    private final TelegramClient polls;
    private final TelegramClient sends;

    /**
     * Opens nothing yet; the first request connects.
     *
     * @param token the bot's token; it is part of every request's path, so never log a URL
     * @param server the public server ({@link TelegramUrl#DEFAULT_URL}) or another one, without a path of its own
     */
    TelegramConnection(String token, TelegramUrl server) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(SENDS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(SENDS_AT_ONCE);
        this.pollHttp = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .readTimeout(POLL_READ_TIMEOUT)
                .build();
        this.sendHttp = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .dispatcher(dispatcher)
                .build();
        this.polls = new OkHttpTelegramClient(pollHttp, token, server);
        this.sends = new OkHttpTelegramClient(sendHttp, token, server);
    }

    /** For {@code getUpdates} only. */
    TelegramClient polls() {
        return polls;
    }

    /** For everything else. */
    TelegramClient sends() {
        return sends;
    }

    /** Cuts the poll under way and frees the threads that would keep the process alive. */
    void close() {
        for (OkHttpClient http : new OkHttpClient[] {pollHttp, sendHttp}) {
            http.dispatcher().cancelAll();
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
