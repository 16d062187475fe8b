package coach.connects.telegram.receive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Links that stand behind words, as in a forwarded post: the core reads words, so they are written out below. */
final class TextLinkExpander {
    /** More than a post has. */
    private static final int MOST = 20;

    private TextLinkExpander() {}

    static String shown(@Nullable String text, @Nullable List<MessageEntity> entities) {
        StringBuilder shown = new StringBuilder(text == null ? "" : text);
        int left = MOST;
        for (MessageEntity entity : entities == null ? List.<MessageEntity>of() : entities) {
            String url = entity.getUrl();
            if (url != null && left > 0 && shown.indexOf(url) < 0) {
                shown.append('\n').append(url);
                left--;
            }
        }
        return shown.toString();
    }
}
