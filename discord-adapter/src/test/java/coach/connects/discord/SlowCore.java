package coach.connects.discord;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A core whose database answers late, to some of what people do. */
final class SlowCore extends ForwardingGateway {
    private final Predicate<ChatEvent> slow;
    private final CountDownLatch until;
    private final Duration longest;

    private SlowCore(BotGateway gateway, Predicate<ChatEvent> slow, CountDownLatch until, Duration longest) {
        super(gateway);
        this.slow = slow;
        this.until = until;
        this.longest = longest;
    }

    /** Everything takes so long. */
    static UnaryOperator<BotGateway> by(Duration wait) {
        return gateway -> new SlowCore(gateway, event -> true, new CountDownLatch(1), wait);
    }

    /** Presses wait for this. */
    static UnaryOperator<BotGateway> untilPressesMay(CountDownLatch until) {
        return gateway -> new SlowCore(gateway, ChatEvent.ButtonPress.class::isInstance, until, Duration.ofSeconds(20));
    }

    /** Commands wait for this. */
    static UnaryOperator<BotGateway> untilCommandsMay(CountDownLatch until) {
        return gateway -> new SlowCore(gateway, ChatEvent.TextMessage.class::isInstance, until, Duration.ofSeconds(20));
    }

    /** Files wait for this. */
    static UnaryOperator<BotGateway> untilFilesMay(CountDownLatch until) {
        return gateway -> new SlowCore(gateway, ChatEvent.FileUpload.class::isInstance, until, Duration.ofSeconds(20));
    }

    /** Suggestions that take five seconds. */
    static AutocompleteProvider neverInTime(AutocompleteProvider autocomplete) {
        return (person, at, query) -> {
            try {
                var unused = new CountDownLatch(1).await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return autocomplete.suggest(person, at, query);
        };
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        try {
            if (slow.test(event)) {
                var unused = until.await(longest.toMillis(), TimeUnit.MILLISECONDS);
            }
            return super.handle(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
