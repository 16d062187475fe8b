package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A core of which a test can wait until it knows where a message stands: people may see it before that. */
record NotedPosts(BotGateway gateway, Semaphore noted) implements BotGateway {
    private static final int PATIENCE_SECONDS = 60;

    /** Waits until one more message is noted. */
    static void await(Semaphore noted) {
        try {
            assertThat(noted.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("where the message stands is noted")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        return gateway.handle(event);
    }

    @Override
    public void onMessagePosted(OutgoingMessage outgoing, String message) {
        gateway.onMessagePosted(outgoing, message);
        noted.release();
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return gateway.activeButtons(person, at);
    }
}
