package coach.connects.telegram.fake;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A core that remembers what it was told, by key, and answers as it is taught. */
public final class FakeCore implements BotGateway {
    private final Map<String, Integer> times = new HashMap<>();
    private final List<ChatEvent> told = new ArrayList<>();
    private Function<ChatEvent, List<OutgoingMessage>> answers = event -> List.of();
    private boolean killed;
    private boolean readsPictures;

    /** Answers like this from now on. */
    public synchronized FakeCore answering(Function<ChatEvent, List<OutgoingMessage>> other) {
        answers = other;
        return this;
    }

    /** Wants pictures from now on. */
    public synchronized FakeCore readingPictures() {
        readsPictures = true;
        return this;
    }

    @Override
    public synchronized boolean readsPictures() {
        return readsPictures;
    }

    /** Answers words with the same words. */
    public FakeCore echoing() {
        return answering(
                event -> List.of(OutgoingMessage.at(event.source().chat(), RichText.of("echo: " + words(event)))));
    }

    /** What somebody wrote, or pressed. */
    public static String words(ChatEvent event) {
        if (event instanceof ChatEvent.TextMessage message) {
            return message.text();
        }
        return event instanceof ChatEvent.ButtonPress press ? press.button() : "";
    }

    /** From now on nothing is saved any more. */
    public synchronized void kill() {
        killed = true;
        notifyAll();
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        Function<ChatEvent, List<OutgoingMessage>> now;
        synchronized (this) {
            if (killed) {
                throw new IllegalStateException("killed");
            }
            now = answers;
        }
        List<OutgoingMessage> replies = now.apply(event);
        synchronized (this) {
            if (killed) {
                throw new IllegalStateException("killed");
            }
            told.add(event);
            times.merge(event.source().eventId(), 1, Integer::sum);
            notifyAll();
        }
        return replies;
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return List.of();
    }

    /** How often each key was saved. */
    public synchronized Map<String, Integer> times() {
        return Map.copyOf(times);
    }

    /** Everything it was told, in order. */
    public synchronized List<ChatEvent> told() {
        return List.copyOf(told);
    }

    /** Waits until it was told so much. */
    public synchronized List<ChatEvent> awaitTold(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (told.size() < count) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("waited in vain; it was told " + told);
            }
            wait(left);
        }
        return List.copyOf(told);
    }
}
