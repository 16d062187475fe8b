package coach.connects.telegram.receive;

import coach.connects.marketplace.SignInAddress;
import coach.connects.telegram.api.BotApi;
import java.util.Objects;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Takes the address of a sign-in out of a private chat as soon as it is there: whoever looks at the phone later need not find
 * it. In a group that is not ours to do.
 */
final class SecretRemover {
    private final BotApi api;

    SecretRemover(BotApi api) {
        this.api = api;
    }

    void look(Update update) {
        Stream.of(update.getMessage(), update.getEditedMessage())
                .filter(Objects::nonNull)
                .filter(SecretRemover::isSecret)
                .forEach(message ->
                        api.fireAndForget(new DeleteMessage(message.getChatId().toString(), message.getMessageId())));
    }

    private static boolean isSecret(Message message) {
        boolean alone = message.getChat() != null
                && message.getChat().getId() != null
                && message.getChat().getId() > 0;
        return alone
                && Stream.of(message.getText(), message.getCaption())
                        .filter(Objects::nonNull)
                        .anyMatch(SignInAddress::isIn);
    }
}
