package coach.connects.upwork;

import coach.connects.upwork.Reply.Headers;
import coach.connects.upwork.Reply.Trouble;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads one body up to a number of bytes; of a stream of events until the one that is waited for. What is longer or breaks off
 * is given up whole.
 */
final class ReplyReader implements BodySubscriber<Reply> {
    private final int status;
    private final Headers headers;
    private final int mostBytes;
    private final Predicate<byte[]> awaited;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final SseParser events = new SseParser();
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private int seen;
    private Flow.@Nullable Subscription source;

    /**
     * Reads the body of this answer.
     *
     * @param awaited picks the event of a stream that is the answer
     */
    ReplyReader(int status, Headers headers, int mostBytes, Predicate<byte[]> awaited) {
        this.status = status;
        this.headers = headers;
        this.mostBytes = mostBytes;
        this.awaited = awaited;
    }

    @Override
    public CompletionStage<Reply> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (!reply.isDone()) {
                take(buffer);
            }
        }
    }

    private void take(ByteBuffer buffer) {
        seen += buffer.remaining();
        if (seen > mostBytes) {
            end(new Reply(status, headers, Optional.of(Trouble.TOO_LARGE), ""));
        } else if (headers.isStream()) {
            events.accept(buffer).stream().filter(awaited).findFirst().ifPresent(event -> end(whole(event)));
        } else {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            read.write(bytes, 0, bytes.length);
        }
    }

    private Reply whole(byte[] body) {
        return new Reply(status, headers, Optional.empty(), text(body));
    }

    /** Bytes that are no text are none: a letter in the place of another would be a guess. */
    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private void end(Reply with) {
        reply.complete(with);
        if (source != null) {
            source.cancel();
        }
    }

    @Override
    public void onError(Throwable broken) {
        reply.complete(new Reply(status, headers, Optional.of(Trouble.LOST), ""));
    }

    /** Of a stream that ends without the event that was waited for, nothing is left. */
    @Override
    public void onComplete() {
        reply.complete(whole(headers.isStream() ? new byte[0] : read.toByteArray()));
    }
}
