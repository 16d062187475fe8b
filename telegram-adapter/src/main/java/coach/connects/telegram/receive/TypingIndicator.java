package coach.connects.telegram.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.kit.DelayScheduler;
import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Shows "typing" in a chat while its answer takes longer than a second. */
final class TypingIndicator {
    private static final Duration FIRST = Duration.ofSeconds(1);

    /** The sign vanishes after five. */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    /** So many chats are remembered that see it now. */
    private static final int MOST = 1_000;

    private final BotApi api;
    private final DelayScheduler delays;
    private final Map<ChatAddress, Long> shown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ChatAddress, Long> eldest) {
            return size() > MOST;
        }
    };

    TypingIndicator(BotApi api, DelayScheduler delays) {
        this.api = api;
        this.delays = delays;
    }

    /** Begins to watch; cancel what it returns when the answer is there. */
    Future<?> whileAt(ChatAddress at) {
        return delays.repeatedly(FIRST, AGAIN, () -> showAt(at));
    }

    /** Shows it now, for what will take a moment: once for all that comes together. */
    void showAt(ChatAddress at) {
        if (isShownAt(at)) {
            return;
        }
        SendChatAction action = new SendChatAction(at.chat(), ActionType.TYPING.toString());
        at.thread().map(Integer::valueOf).ifPresent(action::setMessageThreadId);
        api.fireAndForget(action);
    }

    private synchronized boolean isShownAt(ChatAddress at) {
        long now = System.nanoTime();
        Long before = shown.get(at);
        if (before != null && now - before < AGAIN.toNanos() / 2) {
            return true;
        }
        shown.remove(at);
        shown.put(at, now);
        return false;
    }
}
