package coach.connects.discord.send;

import coach.connects.discord.api.DiscordError;
import coach.connects.kit.PlatformTraffic;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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

    private final PlatformTraffic traffic;

    private final Set<CompletableFuture<?>> open = ConcurrentHashMap.newKeySet();

    /**
     * Makes requests.
     *
     * @param traffic is told what goes out again
     */
    Retry(PlatformTraffic traffic) {
        this.traffic = traffic;
    }

    /** How many requests wait or are on their way. */
    int open() {
        return open.size();
    }

    /** The connection has ended: nothing more is heard of those that are open. */
    void loggedOut() {
        open.clear();
    }

    /** Sends the request; the supplier makes it anew for the second try. */
    <T> CompletableFuture<T> once(Supplier<? extends RestAction<T>> request) {
        return send(request, (failure, sent) -> again(request, failure, sent));
    }

    /** Sends the request and does not try again: JDA lets an interaction be answered a first time only once. */
    <T> CompletableFuture<T> never(Supplier<? extends RestAction<T>> request) {
        return send(request, (failure, sent) -> sent.completeExceptionally(failure));
    }

    @SuppressWarnings("CollectionUndefinedEquality") // Each request is itself alone.
    private <T> CompletableFuture<T> send(
            Supplier<? extends RestAction<T>> request, BiConsumer<Throwable, CompletableFuture<T>> failed) {
        CompletableFuture<T> sent = new CompletableFuture<>();
        open.add(sent);
        var unused = sent.whenComplete((done, failure) -> open.remove(sent));
        try {
            request.get().queue(sent::complete, failure -> failed.accept(failure, sent));
        } catch (RuntimeException e) {
            // JDA refuses some things before it sends them.
            sent.completeExceptionally(e);
        }
        return sent;
    }

    private <T> void again(Supplier<? extends RestAction<T>> request, Throwable failure, CompletableFuture<T> sent) {
        if (DiscordError.of(failure).kind() != DiscordError.Kind.LATER) {
            sent.completeExceptionally(failure);
            return;
        }
        traffic.again();
        var unused =
                request.get().queueAfter(PAUSE_MS, TimeUnit.MILLISECONDS, sent::complete, sent::completeExceptionally);
    }
}
