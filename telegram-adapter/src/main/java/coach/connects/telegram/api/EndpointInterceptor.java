package coach.connects.telegram.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Sends what the SDK made to the server we were told of, and hands back an answer that the SDK can read. The SDK fixes
 * the address of downloads and loses the status of an answer that is no JSON; one place cures both.
 */
final class EndpointInterceptor implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");

    private final ApiEndpoint endpoint;

    EndpointInterceptor(ApiEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Whether a request got as far as an open connection. */
    private static final class Journey {
        private volatile boolean connected;
    }

    /** To be added as a network interceptor: those run when the connection stands and nothing is written yet. */
    static Interceptor departures() {
        return chain -> {
            Journey journey = chain.request().tag(Journey.class);
            if (journey != null) {
                journey.connected = true;
            }
            return chain.proceed(chain.request());
        };
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request made = chain.request();
        Journey journey = new Journey();
        Request real = made.newBuilder()
                .url(endpoint.real(made.url()))
                .tag(Journey.class, journey)
                .build();
        try {
            return readable(made, chain.proceed(real));
        } catch (IOException | RuntimeException e) {
            throw new NoResponseException(describe(e), journey.connected);
        }
    }

    private Response readable(Request made, Response answer) throws IOException {
        Response.Builder readable = answer.newBuilder().request(made);
        if (isFile(made.url())) {
            return readable.build();
        }
        String method =
                ApiEndpoint.published(made.url().pathSegments().get(made.url().pathSize() - 1));
        try (ResponseBody body = answer.body()) {
            String text =
                    new String(BoundedReader.of(body.source(), BoundedReader.LONGEST_ANSWER), StandardCharsets.UTF_8);
            String mended = ResponseNormalizer.mended(method, answer.code(), answer.header("Retry-After"), text);
            // The SDK does not look at the status, and 204 and the like may not carry a body.
            return readable.code(200).body(ResponseBody.create(mended, JSON)).build();
        }
    }

    private static boolean isFile(HttpUrl url) {
        return url.pathSegments().get(0).equals("file");
    }

    private String describe(Exception e) {
        return endpoint.scrubbed(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
}
