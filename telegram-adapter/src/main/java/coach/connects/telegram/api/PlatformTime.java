package coach.connects.telegram.api;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Hears from the head of each answer what time it is at Telegram, so that this machine's clock can be seen to be right. */
final class PlatformTime implements Interceptor {
    private volatile Consumer<Instant> listener = time -> {};

    /** From now on this one is told. */
    void tellTo(Consumer<Instant> other) {
        listener = other;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        Instant date = answer.headers().getInstant("Date");
        if (date != null) {
            listener.accept(date);
        }
        return answer;
    }
}
