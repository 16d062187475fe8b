package coach.connects.discord.send;

import coach.connects.discord.api.DiscordError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * Tries a request again, once, when it did not get through. A message carries a nonce that Discord enforces, an edit may be
 * made twice, and a second answer to an interaction is refused: so nothing is doubled by it.
 */
final class Retry {
    private static final long PAUSE_MS = 700;

    private Retry() {}

    /** Sends the request; the supplier makes it anew for the second try. */
    static <T> CompletableFuture<T> once(Supplier<? extends RestAction<T>> request) {
        return send(request, (failure, sent) -> again(request, failure, sent));
    }

    /** Sends the request and does not try again: JDA lets an interaction be answered a first time only once. */
    static <T> CompletableFuture<T> never(Supplier<? extends RestAction<T>> request) {
        return send(request, (failure, sent) -> sent.completeExceptionally(failure));
    }

    private static <T> CompletableFuture<T> send(
            Supplier<? extends RestAction<T>> request, BiConsumer<Throwable, CompletableFuture<T>> failed) {
        CompletableFuture<T> sent = new CompletableFuture<>();
        try {
            request.get().queue(sent::complete, failure -> failed.accept(failure, sent));
        } catch (RuntimeException e) {
            // JDA refuses some things before it sends them.
            sent.completeExceptionally(e);
        }
        return sent;
    }

    private static <T> void again(
            Supplier<? extends RestAction<T>> request, Throwable failure, CompletableFuture<T> sent) {
        if (DiscordError.of(failure).kind() != DiscordError.Kind.LATER) {
            sent.completeExceptionally(failure);
            return;
        }
        var unused =
                request.get().queueAfter(PAUSE_MS, TimeUnit.MILLISECONDS, sent::complete, sent::completeExceptionally);
    }
}
