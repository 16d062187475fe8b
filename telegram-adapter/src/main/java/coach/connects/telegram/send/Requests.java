package coach.connects.telegram.send;

import coach.connects.chat.OutgoingMessage;
import coach.connects.telegram.api.Answer;
import coach.connects.telegram.api.BotApi;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Turns a message into the request that sends it: {@code sendMessage}, {@code editMessageText} or {@code sendDocument}. */
final class Requests {
    private final BotApi api;
    private final String twice;

    /** Requests to this server; a message that may be there twice ends with this line. */
    Requests(BotApi api, String twice) {
        this.api = api;
        this.twice = twice;
    }

    /** Sends it, and hands on the message's id, or an empty one where the server did not say. */
    void send(Outgoing message, Consumer<Answer<String>> then) {
        Body body = message.perhapsTwice() ? message.body().withLine(twice) : message.body();
        if (message.file().isPresent()) {
            api.call(document(message, message.file().get(), body), answer -> then.accept(id(answer)));
        } else if (message.edits().isPresent()) {
            int earlier = message.edits().get().message();
            String id = String.valueOf(earlier);
            api.call(edit(message, earlier, body), answer -> then.accept(named(answer, id)));
        } else {
            api.call(text(message, body), answer -> then.accept(id(answer)));
        }
    }

    private static SendMessage text(Outgoing message, Body body) {
        SendMessage request = new SendMessage(message.place().chat(), body.text());
        message.place().thread().ifPresent(request::setMessageThreadId);
        message.place().replyTo().ifPresent(id -> request.setReplyParameters(replyTo(id)));
        if (!body.marks().isEmpty()) {
            request.setEntities(body.entities());
        }
        request.setLinkPreviewOptions(noPreview());
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(keyboard(message));
        }
        return request;
    }

    private static EditMessageText edit(Outgoing message, int id, Body body) {
        EditMessageText request = EditMessageText.builder()
                .chatId(message.place().chat())
                .messageId(id)
                .text(body.text())
                .linkPreviewOptions(noPreview())
                .build();
        if (!body.marks().isEmpty()) {
            request.setEntities(body.entities());
        }
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(keyboard(message));
        }
        return request;
    }

    private static SendDocument document(Outgoing message, OutgoingMessage.Attachment file, Body caption) {
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

    private static InlineKeyboardMarkup keyboard(Outgoing message) {
        List<InlineKeyboardRow> rows = message.keyboard().stream()
                .map(row -> new InlineKeyboardRow(row.stream().map(Key::button).toList()))
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

    private static Answer<String> id(Answer<Message> answer) {
        String id = answer.result()
                .map(Message::getMessageId)
                .filter(number -> number > 0)
                .map(String::valueOf)
                .orElse("");
        return named(answer, id);
    }

    private static Answer<String> named(Answer<?> answer, String id) {
        return answer.either(
                taken -> new Answer.Taken<>(id),
                refused -> new Answer.Refused<>(
                        refused.code(), refused.description(), refused.retryAfter(), refused.movedTo()),
                broken -> new Answer.Broken<>(broken.what(), broken.perhapsArrived()));
    }
}
