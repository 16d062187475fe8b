package coach.connects.telegram.receive;

import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message may hold besides words. */
final class MessageMedia {
    private MessageMedia() {}

    /** A photo, or an image sent as a file. */
    static boolean isPicture(Message message) {
        boolean photo = message.getPhoto() != null && !message.getPhoto().isEmpty();
        return photo || (message.getDocument() != null && isPicture(message.getDocument()));
    }

    static boolean isPicture(Document document) {
        return document.getMimeType() != null && document.getMimeType().startsWith("image/");
    }

    /** Something else that a person sent, as against what Telegram says of a chat. */
    static boolean isOther(Message message) {
        return message.getSticker() != null
                || message.getVoice() != null
                || message.getVideo() != null
                || message.getVideoNote() != null
                || message.getAudio() != null
                || message.getAnimation() != null;
    }
}
