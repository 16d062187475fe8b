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
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Predicate<ChatEvent> slow;
    private final CountDownLatch until;
    private final Duration longest;

    private SlowCore(BotGateway gateway, Predicate<ChatEvent> slow, CountDownLatch until, Duration longest) {
        super(gateway);
        this.slow = slow;
        this.until = until;
        this.longest = longest;
    }

    /** Presses wait for this. */
    static UnaryOperator<BotGateway> untilPressesMay(CountDownLatch until) {
        return gateway -> new SlowCore(gateway, ChatEvent.ButtonPress.class::isInstance, until, PATIENCE);
    }

    /** Commands wait for this. */
    static UnaryOperator<BotGateway> untilCommandsMay(CountDownLatch until) {
        return gateway -> new SlowCore(gateway, ChatEvent.TextMessage.class::isInstance, until, PATIENCE);
    }

    /** Files wait for this. */
    static UnaryOperator<BotGateway> untilFilesMay(CountDownLatch until) {
        return gateway -> new SlowCore(gateway, ChatEvent.FileUpload.class::isInstance, until, PATIENCE);
    }

    /** Suggestions wait for this. */
    static UnaryOperator<AutocompleteProvider> untilSuggestionsMay(CountDownLatch until) {
        return autocomplete -> (person, at, query) -> {
            try {
                var unused = until.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
