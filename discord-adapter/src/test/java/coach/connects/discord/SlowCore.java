package coach.connects.discord;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A core whose database answers late, to some of what people do. */
record SlowCore(BotGateway gateway, Predicate<ChatEvent> slow, CountDownLatch until, Duration longest)
        implements BotGateway {
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
            return gateway.handle(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @Override
    public void onMessagePosted(OutgoingMessage outgoing, String message) {
        gateway.onMessagePosted(outgoing, message);
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return gateway.activeButtons(person, at);
    }
}
