package coach.connects.discord.send;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/**
 * The answer to a direct message, or to what nobody waits for: messages, in order; "typing" while they are awaited. What a
 * server is shown goes out before the words that say so.
 */
final class DirectMessageResponder implements Responder {
    private final Optional<MessageChannel> channel;
    private final ProactiveMessenger own;
    private final Optional<OutgoingMessage> notPosted;
    private volatile boolean answered;

    /**
     * Answers into this channel.
     *
     * @param notPosted what is said instead when a server did not let something in; empty where nobody waits
     */
    DirectMessageResponder(
            Optional<MessageChannel> channel, ProactiveMessenger own, Optional<OutgoingMessage> notPosted) {
        this.channel = channel;
        this.own = own;
        this.notPosted = notPosted;
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
        List<CompletableFuture<Delivery>> posted = new ArrayList<>();
        List<OutgoingMessage> said = new ArrayList<>();
        for (OutgoingMessage message : replies) {
            if (message.isPost()) {
                posted.add(own.send(message));
            } else {
                said.add(message);
            }
        }
        return InteractionResponder.afterPosting(posted).thenCompose(taken -> inOrder(taken ? said : refused(said)));
    }

    private CompletableFuture<?> inOrder(List<OutgoingMessage> messages) {
        CompletableFuture<Delivery> sent = CompletableFuture.completedFuture(new Delivery.Delivered(""));
        for (OutgoingMessage message : messages) {
            sent = sent.thenCompose(before -> own.send(message));
        }
        return sent;
    }

    /** What is for others, and that it was not posted. */
    private List<OutgoingMessage> refused(List<OutgoingMessage> said) {
        List<OutgoingMessage> left = new ArrayList<>(said);
        notPosted.ifPresent(no -> {
            left.removeIf(one -> one.at().chatKey().equals(no.at().chatKey()));
            left.add(no);
        });
        return left;
    }
}
