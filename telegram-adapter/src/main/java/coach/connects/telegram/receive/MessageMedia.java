package coach.connects.telegram.receive;

import java.util.Comparator;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** What a message may hold besides words. */
final class MessageMedia {
    /** A larger picture is read by nobody. */
    static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final long MOST_PIXELS = 25_000_000;

    private MessageMedia() {}

    /** A photo, or an image sent as a file. */
    static boolean isPicture(Message message) {
        boolean photo = message.getPhoto() != null && !message.getPhoto().isEmpty();
        return photo || (message.getDocument() != null && isPicture(message.getDocument()));
    }

    static boolean isPicture(Document document) {
        return document.getMimeType() != null && document.getMimeType().startsWith("image/");
    }

    /**
     * The picture to fetch: of a photo's sizes the largest that may be read, of a file the file.
     *
     * @param file Telegram's id of it
     * @param size how many bytes it is said to have, 0 when that is not said
     */
    record Picture(String file, long size) {}

    /** What to fetch of a message with a picture; a photo that has no size small enough is fetched as it is, to be told so. */
    static Picture picture(Message message) {
        if (message.getPhoto() == null || message.getPhoto().isEmpty()) {
            Document document = message.getDocument();
            return new Picture(
                    document.getFileId(),
                    Optional.ofNullable(document.getFileSize()).orElse(0L));
        }
        PhotoSize best = message.getPhoto().stream()
                .max(Comparator.comparing(MessageMedia::isReadable).thenComparing(MessageMedia::pixels))
                .orElseThrow();
        return new Picture(best.getFileId(), size(best));
    }

    private static boolean isReadable(PhotoSize photo) {
        return pixels(photo) <= MOST_PIXELS && size(photo) <= MOST_BYTES;
    }

    private static long pixels(PhotoSize photo) {
        return (long) photo.getWidth() * photo.getHeight();
    }

    private static long size(PhotoSize photo) {
        return photo.getFileSize() == null ? 0 : photo.getFileSize();
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
