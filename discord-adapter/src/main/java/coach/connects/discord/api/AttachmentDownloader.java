package coach.connects.discord.api;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the files that people send, from where Discord says they lie. Blocks. */
public final class AttachmentDownloader {
    /** Far above what a saved page needs; the bot should run in little memory. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Of a picture. */
    public static final int MOST_OF_A_PICTURE = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentDownloader.class);

    private final OkHttpClient http;

    AttachmentDownloader(OkHttpClient http) {
        this.http = http;
    }

    /**
     * Fetches a file.
     *
     * @param address where Discord says that it lies
     * @param size how many bytes it is said to have
     * @param most so many of them are read, never more
     * @param fetched is given its bytes
     * @param tooBig when it has more
     * @param failed when it did not come
     */
    public <R> R fetch(
            String address, int size, int most, Function<byte[], R> fetched, Supplier<R> tooBig, Supplier<R> failed) {
        HttpUrl url = HttpUrl.parse(address);
        if (size > most) {
            return tooBig.get();
        }
        if (url == null) {
            return failed.get();
        }
        byte[] content;
        try (Response response =
                http.newCall(new Request.Builder().url(url).build()).execute()) {
            BufferedSource source = response.body().source();
            if (!response.isSuccessful()) {
                LOG.warn("a file was not handed out (HTTP status {})", response.code());
                return failed.get();
            }
            if (source.request(most + 1L)) {
                return tooBig.get();
            }
            content = source.readByteArray();
        } catch (IOException e) {
            LOG.warn("a file was not handed out ({})", e.getClass().getSimpleName());
            return failed.get();
        }
        return fetched.apply(content);
    }
}
