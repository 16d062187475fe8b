package coach.connects.telegram.send;

import coach.connects.kit.DelayScheduler;
import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * The one answer that Telegram takes to a press. Until it comes the button spins, so it goes out at once; in a group it
 * waits a moment, because only with it a word can be said to the presser alone.
 */
public final class CallbackAcknowledger {
    /** The longest text of an answer, in UTF-16 units. */
    static final int LONGEST = 200;

    /** A text above this is shown until it is closed, and not for a moment only. */
    private static final int GLANCE = 60;

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final BotApi api;
    private final String query;
    private final AtomicBoolean answered = new AtomicBoolean();

    private CallbackAcknowledger(BotApi api, String query) {
        this.api = api;
        this.query = query;
    }

    /** Acknowledges a press in a private chat, at once. */
    public static CallbackAcknowledger atOnce(BotApi api, String query) {
        CallbackAcknowledger answer = new CallbackAcknowledger(api, query);
        answer.finish();
        return answer;
    }

    /** Acknowledges a press in a group: with a word if one comes soon, without one at the latest in a moment. */
    public static CallbackAcknowledger soon(BotApi api, String query, DelayScheduler delays) {
        CallbackAcknowledger answer = new CallbackAcknowledger(api, query);
        delays.after(PATIENCE, answer::finish);
        return answer;
    }

    /** Says something to the presser alone; false when that is too late or the text too long. */
    boolean say(String text) {
        if (text.isBlank() || text.length() > LONGEST || !answered.compareAndSet(false, true)) {
            return false;
        }
        AnswerCallbackQuery request = new AnswerCallbackQuery(query);
        request.setText(text);
        request.setShowAlert(text.length() > GLANCE);
        send(request);
        return true;
    }

    /** Acknowledges without a word, unless something was said. */
    void finish() {
        if (answered.compareAndSet(false, true)) {
            send(new AnswerCallbackQuery(query));
        }
    }

    private void send(AnswerCallbackQuery request) {
        // Whatever comes back: a press that is too old to acknowledge needs nothing more.
        api.fireAndForget(request);
    }
}
