package coach.connects.telegram.api;

import coach.connects.kit.DaemonThreads;
import coach.connects.kit.PlatformTime;
import coach.connects.kit.PlatformTraffic;
import coach.connects.telegram.api.BoundedReader.TooLong;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;

/**
 * The two ways to a Bot API server: one client for the long polls, one for everything that is sent. They are apart
 * because a poll waits for up to 50 seconds and must not hold up, or be cut like, a message.
 *
 * <p>Neither repeats a request by itself: OkHttp would send a message again when a kept-alive connection breaks after
 * the server has read it. Who calls decides what may be repeated.
 */
public final class TelegramConnection implements AutoCloseable {
    /** Longer than the longest poll (50 s), so that a quiet poll ends by the server's answer. */
    private static final Duration POLL_TIMEOUT = Duration.ofSeconds(70);

    /** So long may one message take, connecting included, before it is taken for lost. */
    private static final Duration SEND_TIMEOUT = Duration.ofSeconds(30);

    /** OkHttp's own limit of 5 at once to a host would make 30 messages a second impossible at 200 ms each. */
    public static final int SENDS_AT_ONCE = 64;

    private static final int IDLE_CONNECTIONS = 16;
    private static final Duration KEPT_IDLE = Duration.ofSeconds(50);

    private final OkHttpClient pollHttp;
    private final OkHttpClient sendHttp;
    private final PlatformTime time = new PlatformTime();
    private final PlatformTraffic traffic = new PlatformTraffic();
    private final BotApi pollClient;
    private final BotApi sendClient;

    /** Opens nothing yet; the first request connects. */
    public TelegramConnection(ApiEndpoint endpoint) {
        this(endpoint, SEND_TIMEOUT);
    }

    /** The same with another limit of how long one message may take. */
    TelegramConnection(ApiEndpoint endpoint, Duration sendTimeout) {
        GetUpdatesRequest.shapeTypes();
        OkHttpClient plain = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(chain -> {
                    Response answer = chain.proceed(chain.request());
                    time.heard(answer.headers().getInstant("Date"));
                    return answer;
                })
                .addInterceptor(new EndpointInterceptor(endpoint))
                .addNetworkInterceptor(EndpointInterceptor.departures())
                .build();
        this.pollHttp = plain.newBuilder()
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(1, KEPT_IDLE.toSeconds(), TimeUnit.SECONDS))
                .readTimeout(POLL_TIMEOUT)
                .callTimeout(POLL_TIMEOUT.plusSeconds(10))
                .build();
        this.sendHttp = plain.newBuilder()
                // Behind the one that makes every answer look like one that was taken.
                .addInterceptor(this::counted)
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEPT_IDLE.toSeconds(), TimeUnit.SECONDS))
                .readTimeout(sendTimeout)
                .callTimeout(sendTimeout)
                .build();
        this.pollClient = new BotApi(new OkHttpTelegramClient(pollHttp, ApiEndpoint.STAND_IN));
        this.sendClient = new BotApi(new OkHttpTelegramClient(sendHttp, ApiEndpoint.STAND_IN));
    }

    /** What time it is at Telegram is told to this one, with each answer. */
    public void tellTimeTo(Consumer<Instant> listener) {
        time.tellTo(listener);
    }

    /** What becomes of all requests but the polls. */
    public PlatformTraffic traffic() {
        return traffic;
    }

    private Response counted(Interceptor.Chain chain) throws IOException {
        try {
            Response answer = chain.proceed(chain.request());
            traffic.answered(answer.code());
            return answer;
        } catch (IOException e) {
            traffic.unanswered();
            throw e;
        }
    }

    /** For {@code getUpdates} only. */
    public BotApi pollClient() {
        return pollClient;
    }

    /** For everything else. */
    public BotApi sendClient() {
        return sendClient;
    }

    public void cutPoll() {
        pollHttp.dispatcher().cancelAll();
    }

    /**
     * Fetches a file that {@code getFile} named. Blocks.
     *
     * @param path the file's path, as the server said it
     * @param most how many bytes it may have; not more are read
     */
    public DownloadResult fetch(String path, long most) {
        Request request =
                new Request.Builder().url(ApiEndpoint.fileAddress(path)).build();
        try (Response response = sendHttp.newCall(request).execute();
                ResponseBody body = response.body()) {
            return response.isSuccessful()
                    ? new DownloadResult.Fetched(BoundedReader.of(body.source(), most))
                    : new DownloadResult.Failed("HTTP status " + response.code());
        } catch (TooLong e) {
            return new DownloadResult.TooBig();
        } catch (NoResponseException e) {
            return new DownloadResult.Failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            // Not one of ours, so it might name the address.
            return new DownloadResult.Failed(e.getClass().getSimpleName());
        }
    }

    /** Cuts what is under way and frees the threads. */
    @Override
    public void close() {
        for (OkHttpClient http : new OkHttpClient[] {pollHttp, sendHttp}) {
            http.dispatcher().cancelAll();
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    /** OkHttp's own threads would hold the process for a minute after the last request. */
    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(DaemonThreads.asNeeded("telegram-http"));
        dispatcher.setMaxRequests(SENDS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(SENDS_AT_ONCE);
        return dispatcher;
    }
}
