package coach.connects.discord.send;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/** The answer to a direct message, or to what nobody waits for: messages, in order; "typing" while they are awaited. */
final class DirectMessageResponder implements Responder {
    private final Optional<MessageChannel> channel;
    private final ProactiveMessenger own;
    private volatile boolean answered;

    DirectMessageResponder(Optional<MessageChannel> channel, ProactiveMessenger own) {
        this.channel = channel;
        this.own = own;
    }

    @Override
    public void acknowledge() {
        if (!answered) {
            channel.ifPresent(open -> open.sendTyping().queue(shown -> {}, failure -> {}));
        }
    }

    @Override
    public CompletableFuture<?> answer(List<OutgoingMessage> replies) {
        // What is kept for what may follow it is answered later.
        answered |= !replies.isEmpty();
        CompletableFuture<Delivery> sent = CompletableFuture.completedFuture(new Delivery.Delivered(""));
        for (OutgoingMessage message : replies) {
            sent = sent.thenCompose(before -> own.send(message));
        }
        return sent;
    }
}
