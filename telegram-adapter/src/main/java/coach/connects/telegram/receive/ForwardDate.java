package coach.connects.telegram.receive;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChat;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginHiddenUser;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;

/** When a message was written that somebody passed on. */
final class ForwardDate {
    private ForwardDate() {}

    /** Empty for one that was written by whoever sent it. */
    static Optional<Instant> of(Message message) {
        return Optional.ofNullable(date(message.getForwardOrigin()))
                .or(() -> Optional.ofNullable(message.getForwardDate()))
                .map(Instant::ofEpochSecond);
    }

    private static @Nullable Integer date(@Nullable MessageOrigin origin) {
        if (origin instanceof MessageOriginUser user) {
            return user.getDate();
        }
        if (origin instanceof MessageOriginHiddenUser hidden) {
            return hidden.getDate();
        }
        if (origin instanceof MessageOriginChat chat) {
            return chat.getDate();
        }
        return origin instanceof MessageOriginChannel channel ? channel.getDate() : null;
    }
}
