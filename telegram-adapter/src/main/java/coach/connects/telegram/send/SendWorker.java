package coach.connects.telegram.send;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.kit.PlatformTraffic;
import coach.connects.telegram.api.ApiResult;
import coach.connects.telegram.api.TelegramConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages: in order within a chat, chats side by side, replies first, at the pace that Telegram allows. Nobody who
 * hands a message in waits for it. What waits is bounded: a chat's newest messages are refused when too many wait.
 */
final class SendWorker {
    private static final Logger LOG = LoggerFactory.getLogger(SendWorker.class);

    private static final int MOST_WAITING_IN_A_CHAT = 300;
    private static final Duration FULL = Duration.ofMinutes(5);
    private static final int CHATS_KEPT = 5000;

    private final Requests requests;
    private final RateLimits limits;
    private final Alarm delays;
    private final LongSupplier clock;
    private final BiConsumer<String, String> moved;
    private final PlatformTraffic traffic;
    private final GlobalRateLimiter limiter;
    private final Map<String, ChatQueue> queues = new HashMap<>();
    private final Set<ChatQueue> readyReplies = new LinkedHashSet<>();
    private final Set<ChatQueue> readyOwn = new LinkedHashSet<>();
    private int onTheirWay;
    private long wakesAt = Long.MAX_VALUE;

    /**
     * Sends by these requests.
     *
     * @param delays wakes it when a wait is over
     * @param clock nanoseconds, ever rising
     * @param moved is told when a group turns out to go on under another id: the old one and the new one
     * @param traffic is told what goes out again
     */
    SendWorker(
            Requests requests,
            RateLimits limits,
            Alarm delays,
            LongSupplier clock,
            BiConsumer<String, String> moved,
            PlatformTraffic traffic) {
        this.requests = requests;
        this.limits = limits;
        this.delays = delays;
        this.clock = clock;
        this.moved = moved;
        this.traffic = traffic;
        this.limiter = new GlobalRateLimiter(limits);
    }

    /** Makes the request of a message, and hands the answer on when it comes. */
    @FunctionalInterface
    interface Requests {
        void send(TelegramMessage message, Consumer<ApiResult<String>> then);
    }

    /** Does something after a while. */
    @FunctionalInterface
    interface Alarm {
        void after(Duration wait, Runnable task);
    }

    /** A message that was taken from its queue and is to be sent now. */
    private record Started(ChatQueue queue, QueuedMessage queued, GlobalRateLimiter.Place place) {}

    /** Sends these messages to one chat, one after the other with nothing in between; done when the last is. */
    CompletableFuture<Delivery> send(List<TelegramMessage> messages, QueuedMessage.Priority priority) {
        CompletableFuture<Delivery> all = CompletableFuture.completedFuture(new Delivery.Delivered(""));
        List<Started> started;
        synchronized (this) {
            long now = clock.getAsLong();
            for (TelegramMessage message : messages) {
                QueuedMessage queued = new QueuedMessage(message, priority, now);
                enqueue(queued, now);
                all = all.thenCombine(queued.done(), SendWorker::worse);
            }
            started = takeReady(now);
        }
        start(started);
        return all;
    }

    /** Of several parts, the last one's outcome tells, unless an earlier one failed. */
    private static Delivery worse(Delivery earlier, Delivery later) {
        return earlier.isSent() ? later : earlier;
    }

    private void enqueue(QueuedMessage queued, long now) {
        TelegramMessage.Place place = queued.message().place();
        ChatQueue queue =
                queues.computeIfAbsent(place.chat(), chat -> new ChatQueue(new ChatRateLimiter(limits, place.group())));
        if (queue.waiting(queued.priority()).size() >= MOST_WAITING_IN_A_CHAT) {
            LOG.warn("too many messages wait for telegram:{}; one is left out", place.chat());
            queued.done().complete(new Delivery.RetryAfter(FULL));
            return;
        }
        if (queue.edits().takesUp(queued)) {
            return;
        }
        join(queue, queued, now);
    }

    /** Puts it into the queue; an edit that comes too early stays aside, so that it holds up nothing else of this chat. */
    private void join(ChatQueue queue, QueuedMessage queued, long now) {
        long free = queue.edits().freeAt(queued);
        if (free > now) {
            wakeAt(free, now, () -> join(queue, queued, clock.getAsLong()));
        } else {
            queue.waiting(queued.priority()).addLast(queued);
            place(queue, now);
        }
    }

    /** Puts the queue where its head belongs: ready, or asleep until its pace allows. */
    private void place(ChatQueue queue, long now) {
        readyReplies.remove(queue);
        readyOwn.remove(queue);
        QueuedMessage head = queue.head();
        if (head == null || queue.isBusy()) {
            return;
        }
        long free = queue.rateLimiter().freeAt(head.message().answers(), head.priority(), now);
        if (free <= now) {
            (head.priority().isOwn() ? readyOwn : readyReplies).add(queue);
        } else if (!queue.isWokenBy(free)) {
            queue.wakesAt(free);
            wakeAt(free, now, () -> awake(queue));
        }
    }

    private void awake(ChatQueue queue) {
        queue.wakesAt(Long.MAX_VALUE);
        place(queue, clock.getAsLong());
    }

    private List<Started> takeReady(long now) {
        List<Started> started = new ArrayList<>();
        while (onTheirWay < TelegramConnection.SENDS_AT_ONCE) {
            ChatQueue queue = nextQueue(now);
            QueuedMessage queued = queue == null ? null : queue.head();
            if (queue == null || queued == null) {
                break;
            }
            readyReplies.remove(queue);
            readyOwn.remove(queue);
            queue.waiting(queued.priority()).removeFirst();
            queue.busy(true);
            queue.edits().started(queued, now);
            queue.rateLimiter().sent(queued.message().answers(), now);
            onTheirWay++;
            started.add(new Started(queue, queued, limiter.sent(now)));
        }
        return started;
    }

    private @Nullable ChatQueue nextQueue(long now) {
        for (Set<ChatQueue> ready : List.of(readyReplies, readyOwn)) {
            if (!ready.isEmpty()) {
                long free = limiter.freeAt(ready == readyOwn, now);
                if (free <= now) {
                    return ready.iterator().next();
                }
                if (free < wakesAt) {
                    wakesAt = free;
                    wakeAt(free, now, () -> wakesAt = Long.MAX_VALUE);
                }
                return null;
            }
        }
        return null;
    }

    private void wakeAt(long time, long now, Runnable first) {
        delays.after(Duration.ofNanos(Math.max(time - now, 0)), () -> {
            List<Started> started;
            synchronized (this) {
                first.run();
                started = takeReady(clock.getAsLong());
            }
            start(started);
        });
    }

    private void start(List<Started> started) {
        for (Started one : started) {
            requests.send(one.queued().message(), result -> answered(one, result));
        }
    }

    private void answered(Started one, ApiResult<String> result) {
        QueuedMessage queued = one.queued();
        TelegramMessage.Place place = queued.message().place();
        RetryDecision retryDecision = RetryDecision.of(queued, result, clock.getAsLong());
        List<Started> started;
        synchronized (this) {
            long now = clock.getAsLong();
            onTheirWay--;
            one.queue().busy(false);
            one.queue().edits().arrived(queued, now);
            limiter.over(one.place(), !(result instanceof ApiResult.NoResponse), now);
            if (!retryDecision.pause().isZero()) {
                one.queue().rateLimiter().hold(now + retryDecision.pause().toNanos());
            }
            if (retryDecision.tooMany()) {
                one.queue().rateLimiter().tooMany(now);
                limiter.tooMany(one.place(), now);
            }
            retryDecision.next().ifPresent(next -> again(one, next));
            place(one.queue(), now);
            forgetSome(now);
            started = takeReady(now);
            notifyAll();
        }
        start(started);
        movedTo(result).ifPresent(to -> moved.accept(place.chat(), to));
        retryDecision.outcome().ifPresent(queued.done()::complete);
    }

    private void again(Started one, TelegramMessage next) {
        QueuedMessage queued = one.queued();
        traffic.again();
        queued.again(next);
        if (!one.queue().edits().yields(queued)) {
            one.queue().waiting(queued.priority()).addFirst(queued);
        }
    }

    private static Optional<String> movedTo(ApiResult<String> result) {
        return result.either(ok -> Optional.empty(), ApiResult.Rejected::movedTo, noResponse -> Optional.empty());
    }

    private void forgetSome(long now) {
        if (queues.size() > CHATS_KEPT) {
            queues.values()
                    .removeIf(queue -> queue.isEmpty() && queue.rateLimiter().isForgettable(now));
        }
    }

    /** How many messages wait or are on their way. */
    synchronized int unsent() {
        return onTheirWay
                + queues.values().stream().mapToInt(ChatQueue::waiting).sum();
    }

    /** How long an answer to this chat would have to wait now. */
    synchronized Duration waitAt(String chat) {
        long now = clock.getAsLong();
        ChatQueue queue = queues.get(chat);
        return queue == null
                ? Duration.ZERO
                : Duration.ofNanos(
                        Math.max(0, queue.rateLimiter().freeAt(true, QueuedMessage.Priority.REPLY, now) - now));
    }

    /** Waits until nothing is on its way nor could be now, no longer than this. */
    synchronized void awaitQuiet(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (onTheirWay > 0 || !readyReplies.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }
}
