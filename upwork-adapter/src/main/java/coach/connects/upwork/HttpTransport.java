package coach.connects.upwork;

import coach.connects.upwork.Reply.Headers;
import coach.connects.upwork.Reply.Trouble;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to the servers that may be asked, paced, and reads what comes back within bounds of time and bytes. Follows no
 * redirect, keeps no cookie, and repeats nothing by itself.
 */
final class HttpTransport {
    /** Without one of their own, programs are taken for robots. */
    private static final String USER_AGENT = "ConnectsCoach/0.1";

    private final AllowedHosts hosts;
    private final CallLimits limits;
    private final HostRateLimiter pace;
    private @Nullable HttpClient client;

    HttpTransport(AllowedHosts hosts, CallLimits limits, HostRateLimiter pace) {
        this.hosts = hosts;
        this.limits = limits;
        this.pace = pace;
    }

    /** Made when the first question is asked: it brings threads of its own. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.connect())
                    .build();
        }
        return client;
    }

    /** Asks for a document, for so long at most. */
    Reply get(URI address, Duration patience) {
        return send(request(address).header("Accept", "application/json").GET(), patience, HttpTransport::isFirst);
    }

    Reply postForm(URI address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(form)),
                limits.request(),
                HttpTransport::isFirst);
    }

    Reply postJson(URI address, String json) {
        return send(
                request(address)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                limits.request(),
                HttpTransport::isFirst);
    }

    /** A request to this address, without its method. */
    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("User-Agent", USER_AGENT);
    }

    /**
     * Sends it and waits for the answer.
     *
     * @param patience how long, at most as long as for any request
     * @param awaited picks the answer out of a stream of events
     */
    Reply send(HttpRequest.Builder builder, Duration patience, Predicate<byte[]> awaited) {
        HttpRequest request = builder.build();
        if (!hosts.allows(request.uri())) {
            return Reply.none(Trouble.LOST);
        }
        try {
            return pace.await() ? sent(request, shorter(patience), awaited) : Reply.none(Trouble.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.none(Trouble.LOST);
        }
    }

    private Reply sent(HttpRequest request, Duration patience, Predicate<byte[]> awaited) throws InterruptedException {
        CompletableFuture<HttpResponse<Reply>> answer = client().sendAsync(
                        request,
                        info -> new ReplyReader(
                                info.statusCode(), Headers.of(info.headers()), limits.mostBytes(), awaited));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Reply.none(Trouble.SLOW);
        } catch (ExecutionException e) {
            // Its words may quote the address, and whoever reads a log needs none of it.
            return Reply.none(Trouble.LOST);
        }
    }

    private Duration shorter(Duration patience) {
        return patience.compareTo(limits.request()) < 0 ? patience : limits.request();
    }

    /** Of answers that are no conversation. */
    private static boolean isFirst(byte[] event) {
        return event.length > 0;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
