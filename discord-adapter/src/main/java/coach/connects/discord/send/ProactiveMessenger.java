package coach.connects.discord.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.DiscordConnection;
import coach.connects.discord.api.DiscordError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages that answer no interaction: what the bot sends by itself, answers to direct messages, and answers that came too
 * late for their interaction. To a person goes a direct message, to a server one into its channel.
 */
public final class ProactiveMessenger {
    private static final Logger LOG = LoggerFactory.getLogger(ProactiveMessenger.class);

    private static final Duration SOON = Duration.ofMinutes(1);

    private final DiscordConnection connection;
    private final MessageRenderer renderer;
    private final UnreachableUsers closed;
    private final DiscordSendModule sendModule;

    ProactiveMessenger(
            DiscordConnection connection,
            MessageRenderer renderer,
            UnreachableUsers closed,
            DiscordSendModule sendModule) {
        this.connection = connection;
        this.renderer = renderer;
        this.closed = closed;
        this.sendModule = sendModule;
    }

    /** Sends the reply; what comes back tells what became of it, and never fails. */
    public CompletableFuture<Delivery> send(OutgoingMessage outgoing) {
        OutgoingMessage message = outgoing.withoutAnswerForm();
        ChatAddress at = message.at();
        if (at.isPrivate() || message.visibleTo().isPresent()) {
            String person = message.visibleTo().map(one -> one.user()).orElse(at.chat());
            return toPerson(person, renderer.write(message), message.replacesMessageId());
        }
        Optional<String> earlier = message.replacesMessageId();
        return (earlier.isPresent() ? channelOf(earlier.get()) : channelFor(message))
                .map(found -> earlier.isPresent() ? anew(found, message) : fresh(found, message))
                .orElseGet(() -> CompletableFuture.completedFuture(new Delivery.Unreachable()));
    }

    /** Where a message stands; one that is deleted with its channel, or in an archived thread, is written anew nowhere else. */
    private Optional<MessageChannel> channelOf(String message) {
        return MessageId.read(message).map(MessageId::channel).flatMap(connection::channel);
    }

    /**
     * What somebody shares goes where they were, or nowhere: another channel has other readers. What the bot says by itself
     * looks for another one when its own is gone.
     */
    private Optional<MessageChannel> channelFor(OutgoingMessage message) {
        Optional<String> named = message.at().thread();
        Optional<MessageChannel> there = named.flatMap(connection::channel);
        boolean anywhere = named.isEmpty() || message.notification().isPresent();
        return anywhere ? there.or(() -> connection.channelOf(message.at().chat())) : there;
    }

    private CompletableFuture<Delivery> fresh(MessageChannel channel, OutgoingMessage message) {
        return recovered(
                        into(channel, renderer.write(message), Optional.empty()),
                        message.at().chatKey())
                .thenApply(delivery -> {
                    if (delivery instanceof Delivery.Delivered taken) {
                        sendModule.posted(message, taken.message());
                    }
                    return delivery;
                });
    }

    /** Writes a message anew where it stands, at most once a second however many change it. One that is gone stays gone. */
    private CompletableFuture<Delivery> anew(MessageChannel channel, OutgoingMessage outgoing) {
        String message = outgoing.replacesMessageId().orElse("");
        Supplier<CompletableFuture<Delivery>> write = () -> recovered(
                into(channel, renderer.write(outgoing), outgoing.replacesMessageId()),
                outgoing.at().chatKey());
        if (sendModule.edits().mayNow(message, outgoing.version())) {
            return write.get();
        }
        sendModule.edits().later(message, outgoing.version(), () -> {
            var unused = write.get();
        });
        return CompletableFuture.completedFuture(new Delivery.Delivered(message));
    }

    CompletableFuture<Delivery> toPerson(String user, List<RenderedMessage> faces, Optional<String> edits) {
        Optional<JDA> jda = connection.jda();
        if (closed.isClosed(user)) {
            return CompletableFuture.completedFuture(new Delivery.Unreachable());
        }
        if (jda.isEmpty()) {
            return CompletableFuture.completedFuture(new Delivery.RetryAfter(SOON));
        }
        CompletableFuture<Delivery> sent;
        try {
            sent = jda.get().openPrivateChannelById(user).submit().thenCompose(channel -> into(channel, faces, edits));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(new Delivery.Unreachable());
        }
        return recovered(sent, user).thenApply(delivery -> {
            if (delivery instanceof Delivery.Unreachable) {
                closed.close(user);
            }
            return delivery;
        });
    }

    /** Sends a message to everybody, in the channel that the address names. */
    CompletableFuture<Delivery> intoChannel(ChatAddress at, RenderedMessage rendered) {
        return at.thread()
                .flatMap(connection::channel)
                .map(channel -> recovered(into(channel, List.of(rendered), Optional.empty()), at.chatKey()))
                .orElseGet(() -> CompletableFuture.completedFuture(new Delivery.Unreachable()));
    }

    /** Sends these messages into a channel, one after the other; fails with the first that is not taken. */
    CompletableFuture<Delivery> into(MessageChannel channel, List<RenderedMessage> faces, Optional<String> edits) {
        Optional<MessageId> earlier =
                edits.flatMap(MessageId::read).filter(id -> id.channel().equals(channel.getId()));
        CompletableFuture<Message> sent = null;
        for (RenderedMessage rendered : faces) {
            CompletableFuture<Message> before = sent;
            sent = before == null
                    ? first(channel, rendered, earlier)
                    : before.thenCompose(done -> sendModule.retry().once(() -> channel.sendMessage(rendered.asNew())));
        }
        return sent == null
                ? CompletableFuture.completedFuture(new Delivery.Refused("nothing to say"))
                : sent.thenApply(message -> new Delivery.Delivered(MessageId.of(message)));
    }

    private CompletableFuture<Message> first(
            MessageChannel channel, RenderedMessage rendered, Optional<MessageId> earlier) {
        return earlier.map(
                        id -> sendModule.retry().once(() -> channel.editMessageById(id.message(), rendered.asEdit())))
                .orElseGet(() -> sendModule.retry().once(() -> channel.sendMessage(rendered.asNew())));
    }

    private static CompletableFuture<Delivery> recovered(CompletableFuture<Delivery> sent, String whom) {
        return sent.exceptionally(failure -> {
            DiscordError error = DiscordError.of(failure);
            if (error.kind() == DiscordError.Kind.FORBIDDEN) {
                LOG.warn(
                        "Discord does not let the bot write to {} ({}): an administrator of the server can allow it"
                                + " \"View Channel\", \"Send Messages\", \"Send Messages in Threads\" and \"Embed Links\" there",
                        whom,
                        error.why());
            } else if (error.kind() != DiscordError.Kind.CLOSED) {
                LOG.warn("Discord did not take a message to {}: {}", whom, error.why());
            }
            return delivery(error);
        });
    }

    private static Delivery delivery(DiscordError error) {
        return switch (error.kind()) {
            case CLOSED, GONE -> new Delivery.Unreachable();
            case LATER, TOO_LATE -> new Delivery.RetryAfter(SOON);
            case ANSWERED, FORBIDDEN, NEVER -> new Delivery.Refused(error.why());
        };
    }
}
