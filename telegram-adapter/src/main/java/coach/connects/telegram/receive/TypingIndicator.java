package coach.connects.telegram.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.kit.DelayScheduler;
import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.concurrent.Future;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Shows "typing" in a chat while its answer takes longer than a second. */
final class TypingIndicator {
    private static final Duration FIRST = Duration.ofSeconds(1);

    /** The sign vanishes after five. */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    private final BotApi api;
    private final DelayScheduler delays;

    TypingIndicator(BotApi api, DelayScheduler delays) {
        this.api = api;
        this.delays = delays;
    }

    /** Begins to watch; cancel what it returns when the answer is there. */
    Future<?> whileAt(ChatAddress at) {
        return delays.repeatedly(FIRST, AGAIN, () -> showAt(at));
    }

    /** Shows it now, for what will take a moment. */
    void showAt(ChatAddress at) {
        SendChatAction action = new SendChatAction(at.chat(), ActionType.TYPING.toString());
        at.thread().map(Integer::valueOf).ifPresent(action::setMessageThreadId);
        api.fireAndForget(action);
    }
}
