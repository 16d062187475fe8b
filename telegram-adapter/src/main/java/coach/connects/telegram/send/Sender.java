package coach.connects.telegram.send;

import coach.connects.telegram.api.Answer;
import coach.connects.telegram.api.TelegramConnection;
import coach.connects.timer.DelayScheduler;
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
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages: in order within a chat, chats side by side, replies first, at the pace that Telegram allows. Nobody who
 * hands a message in waits for it. What waits is bounded: a chat's newest messages are refused when too many wait.
 */
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private static final int MOST_WAITING_IN_A_CHAT = 300;
    private static final Duration FULL = Duration.ofMinutes(5);
    private static final int CHATS_KEPT = 5000;

    private final Requests requests;
    private final Limits limits;
    private final DelayScheduler delays;
    private final LongSupplier clock;
    private final BiConsumer<String, String> moved;
    private final Pace pace;
    private final Map<String, ChatLine> lines = new HashMap<>();
    private final Set<ChatLine> readyReplies = new LinkedHashSet<>();
    private final Set<ChatLine> readyOwn = new LinkedHashSet<>();
    private int onTheirWay;
    private long wakesAt = Long.MAX_VALUE;

    /**
     * Sends by these requests.
     *
     * @param delays wakes it when a wait is over
     * @param clock nanoseconds, ever rising
     * @param moved is told when a group turns out to go on under another id: the old one and the new one
     */
    Sender(
            Requests requests,
            Limits limits,
            DelayScheduler delays,
            LongSupplier clock,
            BiConsumer<String, String> moved) {
        this.requests = requests;
        this.limits = limits;
        this.delays = delays;
        this.clock = clock;
        this.moved = moved;
        this.pace = new Pace(limits);
    }

    /** A message that was taken from its line and is to be sent now. */
    private record Started(ChatLine line, Item item, Pace.Place place) {}

    /** Sends these messages to one chat, one after the other with nothing in between; done when the last is. */
    CompletableFuture<Outcome> send(List<Outgoing> messages, Priority priority) {
        CompletableFuture<Outcome> all = CompletableFuture.completedFuture(new Outcome.Sent(""));
        List<Started> started;
        synchronized (this) {
            long now = clock.getAsLong();
            for (Outgoing message : messages) {
                Item item = new Item(message, priority, now);
                enqueue(item, now);
                all = all.thenCombine(item.done(), Sender::worse);
            }
            started = takeReady(now);
        }
        start(started);
        return all;
    }

    /** Of several parts, the last one's outcome tells, unless an earlier one failed. */
    private static Outcome worse(Outcome earlier, Outcome later) {
        return earlier.isSent() ? later : earlier;
    }

    private void enqueue(Item item, long now) {
        Outgoing.Place place = item.message().place();
        ChatLine line = lines.computeIfAbsent(place.chat(), chat -> new ChatLine(new ChatPace(limits, place.group())));
        if (line.waiting(item.priority()).size() >= MOST_WAITING_IN_A_CHAT) {
            LOG.warn("too many messages wait for {}; one is left out", place.chat());
            item.done().complete(new Outcome.PutOff(FULL));
            return;
        }
        if (line.edits().takesUp(item)) {
            return;
        }
        join(line, item, now);
    }

    /** Puts it into the line; an edit that comes too early stays aside, so that it holds up nothing else of this chat. */
    private void join(ChatLine line, Item item, long now) {
        long free = line.edits().freeAt(item);
        if (free > now) {
            wakeAt(free, now, () -> join(line, item, clock.getAsLong()));
        } else {
            line.waiting(item.priority()).addLast(item);
            place(line, now);
        }
    }

    /** Puts the line where its head belongs: ready, or asleep until its pace allows. */
    private void place(ChatLine line, long now) {
        readyReplies.remove(line);
        readyOwn.remove(line);
        Item head = line.head();
        if (head == null || line.isBusy()) {
            return;
        }
        long free = line.pace().freeAt(head.message().answers(), head.priority(), now);
        if (free <= now) {
            (head.priority().isOwn() ? readyOwn : readyReplies).add(line);
        } else if (!line.isWokenBy(free)) {
            line.wakesAt(free);
            wakeAt(free, now, () -> awake(line));
        }
    }

    private void awake(ChatLine line) {
        line.wakesAt(Long.MAX_VALUE);
        place(line, clock.getAsLong());
    }

    private List<Started> takeReady(long now) {
        List<Started> started = new ArrayList<>();
        while (onTheirWay < TelegramConnection.SENDS_AT_ONCE) {
            ChatLine line = nextLine(now);
            Item item = line == null ? null : line.head();
            if (line == null || item == null) {
                break;
            }
            readyReplies.remove(line);
            readyOwn.remove(line);
            line.waiting(item.priority()).removeFirst();
            line.busy(true);
            line.edits().started(item, now);
            line.pace().sent(item.message().answers(), now);
            onTheirWay++;
            started.add(new Started(line, item, pace.sent(now)));
        }
        return started;
    }

    private @Nullable ChatLine nextLine(long now) {
        for (Set<ChatLine> ready : List.of(readyReplies, readyOwn)) {
            if (!ready.isEmpty()) {
                long free = pace.freeAt(ready == readyOwn, now);
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
            requests.send(one.item().message(), answer -> answered(one, answer));
        }
    }

    private void answered(Started one, Answer<String> answer) {
        Item item = one.item();
        Outgoing.Place place = item.message().place();
        Aftermath aftermath = Aftermath.of(item, answer, clock.getAsLong());
        List<Started> started;
        synchronized (this) {
            long now = clock.getAsLong();
            onTheirWay--;
            one.line().busy(false);
            one.line().edits().arrived(item, now);
            pace.over(one.place(), !(answer instanceof Answer.Broken), now);
            if (!aftermath.pause().isZero()) {
                one.line().pace().hold(now + aftermath.pause().toNanos());
            }
            if (aftermath.tooMany()) {
                one.line().pace().tooMany(now);
                pace.tooMany(one.place(), now);
            }
            aftermath.next().ifPresent(next -> again(one, next));
            place(one.line(), now);
            forgetSome(now);
            started = takeReady(now);
            notifyAll();
        }
        start(started);
        movedTo(answer).ifPresent(to -> moved.accept(place.chat(), to));
        aftermath.outcome().ifPresent(item.done()::complete);
    }

    private static void again(Started one, Outgoing next) {
        Item item = one.item();
        item.again(next);
        if (!one.line().edits().yields(item)) {
            one.line().waiting(item.priority()).addFirst(item);
        }
    }

    private static Optional<String> movedTo(Answer<String> answer) {
        return answer.either(taken -> Optional.empty(), Answer.Refused::movedTo, broken -> Optional.empty());
    }

    private void forgetSome(long now) {
        if (lines.size() > CHATS_KEPT) {
            lines.values().removeIf(line -> line.isEmpty() && line.pace().isForgettable(now));
        }
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
