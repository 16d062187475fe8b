package coach.connects.wiring;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** One message in private, and what is answered. */
final class SingleMessage {
    private SingleMessage() {}

    static String tell(BotGateway bot, Identity who, String text, String key, Instant at) {
        ChatEvent.EventSource source =
                new ChatEvent.EventSource(who, ChatAddress.privateOf(who), key, at, false, Optional.empty());
        return bot.handle(new ChatEvent.TextMessage(source, text, false)).stream()
                .map(message -> message.text().plain())
                .collect(Collectors.joining("\n"));
    }
}
