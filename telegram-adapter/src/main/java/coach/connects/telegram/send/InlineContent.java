package coach.connects.telegram.send;

import coach.connects.chat.RichText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;

/** Writes a text that somebody else is going to send: set by entities like every message of ours, and without a preview. */
public final class InlineContent {
    private InlineContent() {}

    /** The text as Telegram takes it; what is longer than one message is cut. */
    public static InputTextMessageContent of(RichText text) {
        FormattedText formatted =
                FormattedText.of(text).parts(FormattedText.LONGEST_MESSAGE).get(0);
        InputTextMessageContent content = new InputTextMessageContent(formatted.text());
        if (!formatted.marks().isEmpty()) {
            content.setEntities(formatted.entities());
        }
        content.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        return content;
    }
}
