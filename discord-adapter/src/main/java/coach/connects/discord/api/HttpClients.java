package coach.connects.discord.api;

import coach.connects.kit.DaemonThreads;
import coach.connects.kit.PlatformTime;
import coach.connects.kit.PlatformTraffic;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The one HTTP client of the adapter, for JDA's requests and for the files that people send. */
final class HttpClients {
    private static final int AT_ONCE = 32;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private HttpClients() {}

    /**
     * A client that repeats nothing by itself: OkHttp would send a request again when a kept-alive connection breaks after
     * the server has read it. Its threads do not hold the process.
     *
     * @param traffic is told what became of each request
     */
    static OkHttpClient client(PlatformTime time, PlatformTraffic traffic) {
        Dispatcher dispatcher = new Dispatcher(DaemonThreads.asNeeded("discord-http"));
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .addInterceptor(chain -> {
                    try {
                        Response answer = chain.proceed(chain.request());
                        time.heard(answer.headers().getInstant("Date"));
                        traffic.answered(answer.code());
                        return answer;
                    } catch (IOException e) {
                        traffic.unanswered();
                        throw e;
                    }
                })
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(TIMEOUT)
                .readTimeout(TIMEOUT)
                .writeTimeout(TIMEOUT)
                .build();
    }

    /** Frees its threads, which would hold the process for a minute after the last request. */
    static void close(OkHttpClient http) {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
