package coach.connects.discord;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.Completions;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.freelancer.Identity;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A core whose database answers late, to some of what people do. */
record SlowCore(EntryPoint core, Predicate<Incoming> slow, CountDownLatch until, Duration longest)
        implements EntryPoint {
    /** Everything takes so long. */
    static UnaryOperator<EntryPoint> by(Duration wait) {
        return core -> new SlowCore(core, incoming -> true, new CountDownLatch(1), wait);
    }

    /** Presses wait for this. */
    static UnaryOperator<EntryPoint> untilPressesMay(CountDownLatch until) {
        return core -> new SlowCore(core, Incoming.Press.class::isInstance, until, Duration.ofSeconds(20));
    }

    /** Commands wait for this. */
    static UnaryOperator<EntryPoint> untilCommandsMay(CountDownLatch until) {
        return core -> new SlowCore(core, Incoming.Words.class::isInstance, until, Duration.ofSeconds(20));
    }

    /** Files wait for this. */
    static UnaryOperator<EntryPoint> untilFilesMay(CountDownLatch until) {
        return core -> new SlowCore(core, Incoming.Upload.class::isInstance, until, Duration.ofSeconds(20));
    }

    /** Suggestions that take five seconds. */
    static Completions neverInTime(Completions completions) {
        return (person, at, field) -> {
            try {
                var unused = new CountDownLatch(1).await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return completions.suggest(person, at, field);
        };
    }

    @Override
    public List<Reply> handle(Incoming incoming) {
        try {
            if (slow.test(incoming)) {
                var unused = until.await(longest.toMillis(), TimeUnit.MILLISECONDS);
            }
            return core.handle(incoming);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @Override
    public void posted(Reply reply, String message) {
        core.posted(reply, message);
    }

    @Override
    public List<Button> liveButtons(Identity person, Address at) {
        return core.liveButtons(person, at);
    }
}
