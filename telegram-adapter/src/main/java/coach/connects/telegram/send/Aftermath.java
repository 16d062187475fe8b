package coach.connects.telegram.send;

import coach.connects.telegram.api.Answer;
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
record Aftermath(Optional<Outcome> outcome, Optional<Outgoing> next, Duration pause, boolean tooMany) {
    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration AFTER_NEW_TOKEN = Duration.ofMinutes(10);

    /** A reply that could not be sent for so long is given up: the person has long asked again. */
    private static final long REPLY_KEPT = TimeUnit.MINUTES.toNanos(15);

    /** What somebody waits for is tried so often at once; then they are told to come back. */
    private static final int AWAITED_TRIES = 3;

    private static final int QUOTED = 200;

    static Aftermath of(Item item, Answer<String> answer, long now) {
        return answer.either(
                taken -> ended(new Outcome.Sent(taken.value())),
                refused -> refused(item, refused, now),
                broken -> broken(item, broken, now));
    }

    private static Aftermath refused(Item item, Answer.Refused<String> refusal, long now) {
        Outgoing message = item.message();
        if (refusal.code() == 429) {
            return tooMany(item, refusal.retryAfter().orElse(Duration.ofSeconds(1)));
        }
        if (refusal.code() >= 500) {
            // A gateway's time-out says nothing of whether what is behind it went on.
            return again(item, refusal.code() == 504 ? message.sentPerhaps() : message, now, refusal.description());
        }
        if (refusal.says("message is not modified")) {
            return ended(new Outcome.Sent(
                    message.edits().map(edit -> String.valueOf(edit.message())).orElse("")));
        }
        Optional<Outgoing> other = refusal.movedTo().map(message::movedTo).or(() -> message.insteadOf(refusal));
        if (other.isPresent()) {
            return new Aftermath(Optional.empty(), other, Duration.ZERO, false);
        }
        if (refusal.code() == 401 && item.priority() != Priority.REPLY) {
            return ended(new Outcome.PutOff(AFTER_NEW_TOKEN));
        }
        if (refusal.code() == 403 || refusal.says("chat not found") || refusal.says("user is deactivated")) {
            return ended(new Outcome.Unreachable());
        }
        LOG.warn(
                "Telegram refused a message to {} ({}: {}): {}",
                message.place().chat(),
                refusal.code(),
                refusal.description(),
                quoted(message));
        return ended(new Outcome.Refused(refusal.description()));
    }

    private static Aftermath tooMany(Item item, Duration wait) {
        return item.priority().isOwn()
                ? new Aftermath(Optional.of(new Outcome.PutOff(wait)), Optional.empty(), wait, true)
                : new Aftermath(Optional.empty(), Optional.of(item.message()), wait, true);
    }

    private static Aftermath broken(Item item, Answer.Broken<String> broken, long now) {
        Outgoing next = item.message();
        if (broken.perhapsArrived()) {
            LOG.warn(
                    "no answer to a message to {}, it may have arrived ({})",
                    next.place().chat(),
                    broken.what());
            next = next.sentPerhaps();
        }
        return again(item, next, now, broken.what());
    }

    private static Aftermath again(Item item, Outgoing next, long now, String why) {
        boolean awaited = item.priority() != Priority.REPLY;
        if (awaited && item.tries() + 1 >= AWAITED_TRIES) {
            return ended(new Outcome.PutOff(LATER));
        }
        if (!awaited && now - item.waitedSince() > REPLY_KEPT) {
            LOG.error("a reply to {} is given up: {}", next.place().chat(), why);
            return ended(new Outcome.PutOff(LATER));
        }
        long factor = 1L << Math.min(item.tries(), 6);
        Duration wait = FIRST_WAIT.multipliedBy(factor);
        return new Aftermath(
                Optional.empty(), Optional.of(next), wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT, false);
    }

    private static Aftermath ended(Outcome outcome) {
        return new Aftermath(Optional.of(outcome), Optional.empty(), Duration.ZERO, false);
    }

    private static String quoted(Outgoing message) {
        String text = message.body().text();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
