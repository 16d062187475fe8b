package coach.connects.telegram.send;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.telegram.api.ApiResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows from the server's answer to a message: it is done with, or goes out again, perhaps in another form and
 * after a wait.
 *
 * @param outcome how it ended, when it did
 * @param next what to send next, when it did not
 * @param pause how long this chat waits, either way
 * @param tooMany whether the server said that it is too much
 * @see <a href="https://core.telegram.org/bots/api#making-requests">Bot API: making requests</a>
 */
record RetryDecision(Optional<Delivery> outcome, Optional<TelegramMessage> next, Duration pause, boolean tooMany) {
    private static final Logger LOG = LoggerFactory.getLogger(RetryDecision.class);

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration AFTER_NEW_TOKEN = Duration.ofMinutes(10);

    /** A reply that could not be sent for so long is given up: the person has long asked again. */
    private static final long REPLY_KEPT = TimeUnit.MINUTES.toNanos(15);

    /** What somebody waits for is tried so often at once; then they are told to come back. */
    private static final int AWAITED_TRIES = 3;

    private static final int QUOTED = 200;

    static RetryDecision of(QueuedMessage queued, ApiResult<String> result, long now) {
        return result.either(
                ok -> ended(new Delivery.Delivered(ok.value())),
                rejected -> refused(queued, rejected, now),
                noResponse -> broken(queued, noResponse, now));
    }

    private static RetryDecision refused(QueuedMessage queued, ApiResult.Rejected<String> refusal, long now) {
        TelegramMessage message = queued.message();
        if (refusal.code() == 429) {
            return tooMany(queued, refusal.retryAfter().orElse(Duration.ofSeconds(1)));
        }
        if (refusal.code() >= 500) {
            // A gateway's time-out says nothing of whether what is behind it went on.
            return again(queued, refusal.code() == 504 ? message.sentPerhaps() : message, now, refusal.description());
        }
        if (refusal.says("message is not modified")) {
            return ended(new Delivery.Delivered(
                    message.edits().map(edit -> String.valueOf(edit.message())).orElse("")));
        }
        Optional<TelegramMessage> other =
                refusal.movedTo().map(message::movedTo).or(() -> message.insteadOf(refusal));
        if (other.isPresent()) {
            return new RetryDecision(Optional.empty(), other, Duration.ZERO, false);
        }
        if (refusal.code() == 401 && queued.priority() != QueuedMessage.Priority.REPLY) {
            return ended(new Delivery.RetryAfter(AFTER_NEW_TOKEN));
        }
        if (refusal.code() == 403 || refusal.says("chat not found") || refusal.says("user is deactivated")) {
            return ended(new Delivery.Unreachable());
        }
        LOG.warn(
                "Telegram refused a message to telegram:{} ({}: {}): {}",
                message.place().chat(),
                refusal.code(),
                refusal.description(),
                quoted(message));
        return ended(new Delivery.Refused(refusal.description()));
    }

    private static RetryDecision tooMany(QueuedMessage queued, Duration wait) {
        return queued.priority().isOwn()
                ? new RetryDecision(Optional.of(new Delivery.RetryAfter(wait)), Optional.empty(), wait, true)
                : new RetryDecision(Optional.empty(), Optional.of(queued.message()), wait, true);
    }

    private static RetryDecision broken(QueuedMessage queued, ApiResult.NoResponse<String> noResponse, long now) {
        TelegramMessage next = queued.message();
        if (noResponse.perhapsArrived()) {
            LOG.warn(
                    "no answer to a message to telegram:{}, it may have arrived ({})",
                    next.place().chat(),
                    noResponse.what());
            next = next.sentPerhaps();
        }
        return again(queued, next, now, noResponse.what());
    }

    private static RetryDecision again(QueuedMessage queued, TelegramMessage next, long now, String why) {
        boolean awaited = queued.priority() != QueuedMessage.Priority.REPLY;
        if (awaited && queued.tries() + 1 >= AWAITED_TRIES) {
            return ended(new Delivery.RetryAfter(LATER));
        }
        if (!awaited && now - queued.waitedSince() > REPLY_KEPT) {
            LOG.error("a reply to telegram:{} is given up: {}", next.place().chat(), why);
            return ended(new Delivery.RetryAfter(LATER));
        }
        long factor = 1L << Math.min(queued.tries(), 6);
        Duration wait = FIRST_WAIT.multipliedBy(factor);
        return new RetryDecision(
                Optional.empty(), Optional.of(next), wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT, false);
    }

    private static RetryDecision ended(Delivery outcome) {
        return new RetryDecision(Optional.of(outcome), Optional.empty(), Duration.ZERO, false);
    }

    private static String quoted(TelegramMessage message) {
        String text = message.formatted().text();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
