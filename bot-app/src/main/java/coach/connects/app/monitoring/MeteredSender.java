package coach.connects.app.monitoring;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.util.Optional;

/** Counts what the bot sends by itself, and what became of it. */
final class MeteredSender implements MessageSender {
    private final MessageSender sender;
    private final BotMetrics metrics;

    MeteredSender(MessageSender sender, BotMetrics metrics) {
        this.sender = sender;
        this.metrics = metrics;
    }

    @Override
    public String platform() {
        return sender.platform();
    }

    @Override
    public Optional<String> deepLink(String payload) {
        return sender.deepLink(payload);
    }

    @Override
    public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
        return sender.belonging(person, group);
    }

    @Override
    public ChatEvent.Rank rank(Identity person, ChatAddress group) {
        return sender.rank(person, group);
    }

    @Override
    public Delivery send(OutgoingMessage message) {
        Delivery delivery = sender.send(message);
        String kind = message.notification()
                .map(OutgoingMessage.NotificationKey::kind)
                .orElse("other");
        metrics.notified(platform(), kind, outcome(delivery));
        return delivery;
    }

    private static String outcome(Delivery delivery) {
        if (delivery instanceof Delivery.Delivered) {
            return "delivered";
        }
        if (delivery instanceof Delivery.Unreachable) {
            return "unreachable";
        }
        return delivery instanceof Delivery.Refused ? "refused" : "later";
    }
}
