package coach.connects.telegram.send;

import coach.connects.chat.OutgoingMessage;
import coach.connects.telegram.api.ApiResult;
import coach.connects.telegram.api.BotApi;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Turns a message into the request that sends it: {@code sendMessage}, {@code editMessageText}, {@code
 * sendDocument} or {@code sendPhoto}.
 */
final class RequestFactory {
    private final BotApi api;
    private final String twice;

    /** Requests to this server; a message that may be there twice ends with this line. */
    RequestFactory(BotApi api, String twice) {
        this.api = api;
        this.twice = twice;
    }

    /** Sends it, and hands on the message's id, or an empty one where the server did not say. */
    void send(TelegramMessage message, Consumer<ApiResult<String>> then) {
        FormattedText formatted = message.perhapsTwice() ? message.formatted().withLine(twice) : message.formatted();
        if (message.file().flatMap(OutgoingMessage.Attachment::chart).isPresent()) {
            api.callAsync(photo(message, message.file().get(), formatted), result -> then.accept(id(result)));
        } else if (message.file().isPresent()) {
            api.callAsync(document(message, message.file().get(), formatted), result -> then.accept(id(result)));
        } else if (message.edits().isPresent()) {
            int earlier = message.edits().get().message();
            String id = String.valueOf(earlier);
            api.callAsync(edit(message, earlier, formatted), result -> then.accept(named(result, id)));
        } else {
            api.callAsync(text(message, formatted), result -> then.accept(id(result)));
        }
    }

    private static SendMessage text(TelegramMessage message, FormattedText formatted) {
        SendMessage request = new SendMessage(message.place().chat(), formatted.text());
        message.place().thread().ifPresent(request::setMessageThreadId);
        message.place().replyTo().ifPresent(id -> request.setReplyParameters(replyTo(id)));
        if (!formatted.marks().isEmpty()) {
            request.setEntities(formatted.entities());
        }
        request.setLinkPreviewOptions(noPreview());
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(keyboard(message));
        }
        return request;
    }

    private static EditMessageText edit(TelegramMessage message, int id, FormattedText formatted) {
        EditMessageText request = EditMessageText.builder()
                .chatId(message.place().chat())
                .messageId(id)
                .text(formatted.text())
                .linkPreviewOptions(noPreview())
                .build();
        if (!formatted.marks().isEmpty()) {
            request.setEntities(formatted.entities());
        }
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(keyboard(message));
        }
        return request;
    }

    private static SendDocument document(
            TelegramMessage message, OutgoingMessage.Attachment file, FormattedText caption) {
        InputFile content =
                new InputFile(new ByteArrayInputStream(file.content().array()), file.name());
        SendDocument request = new SendDocument(message.place().chat(), content);
        message.place().thread().ifPresent(request::setMessageThreadId);
        message.place().replyTo().ifPresent(id -> request.setReplyParameters(replyTo(id)));
        if (!caption.isBlank()) {
            request.setCaption(caption.text());
            request.setCaptionEntities(caption.entities());
        }
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(keyboard(message));
        }
        return request;
    }

    /** A chart is seen at once; Telegram has no words for who cannot see it, but the message before it says the same. */
    private static SendPhoto photo(TelegramMessage message, OutgoingMessage.Attachment file, FormattedText caption) {
        InputFile content =
                new InputFile(new ByteArrayInputStream(file.content().array()), file.name());
        SendPhoto request = new SendPhoto(message.place().chat(), content);
        message.place().thread().ifPresent(request::setMessageThreadId);
        message.place().replyTo().ifPresent(id -> request.setReplyParameters(replyTo(id)));
        if (!caption.isBlank()) {
            request.setCaption(caption.text());
            request.setCaptionEntities(caption.entities());
        }
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(keyboard(message));
        }
        return request;
    }

    private static InlineKeyboardMarkup keyboard(TelegramMessage message) {
        List<InlineKeyboardRow> rows = message.keyboard().stream()
                .map(row -> new InlineKeyboardRow(
                        row.stream().map(TelegramMessage.KeyboardButton::button).toList()))
                .toList();
        return new InlineKeyboardMarkup(rows);
    }

    private static ReplyParameters replyTo(int message) {
        return ReplyParameters.builder()
                .messageId(message)
                .allowSendingWithoutReply(true)
                .build();
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static ApiResult<String> id(ApiResult<Message> result) {
        String id = result.result()
                .map(Message::getMessageId)
                .filter(number -> number > 0)
                .map(String::valueOf)
                .orElse("");
        return named(result, id);
    }

    private static ApiResult<String> named(ApiResult<?> result, String id) {
        return result.either(
                ok -> new ApiResult.Ok<>(id),
                rejected -> new ApiResult.Rejected<>(
                        rejected.code(), rejected.description(), rejected.retryAfter(), rejected.movedTo()),
                noResponse -> new ApiResult.NoResponse<>(noResponse.what(), noResponse.perhapsArrived()));
    }
}
