package coach.connects.telegram.send;

import coach.connects.chat.RichText;
import coach.connects.kit.MessageSplitter;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * The words of a message and how they are set. Never with a parse mode: what is set is said by place, so nothing in the
 * words can break or smuggle markup.
 *
 * @param text the words
 * @param marks how stretches of them are set, by where they begin
 */
record FormattedText(String text, List<TextEntity> marks) {
    /** The platform's limit of 4,096 UTF-16 units, less room for a line of our own below. */
    static final int LONGEST_MESSAGE = 4000;

    /** The platform's limit of 1,024 for what stands under a file, less the same. */
    static final int LONGEST_CAPTION = 940;

    FormattedText {
        marks = List.copyOf(marks);
    }

    static FormattedText of(RichText text) {
        StringBuilder words = new StringBuilder();
        List<TextEntity> marks = new ArrayList<>();
        for (RichText.Span span : text.spans()) {
            String type = type(span);
            if (!type.isEmpty() && !span.content().isBlank()) {
                marks.add(new TextEntity(type, words.length(), span.content().length()));
            }
            words.append(span.content());
        }
        marks.addAll(MentionEscaper.in(words, marks));
        return new FormattedText(words.toString(), marks);
    }

    private static String type(RichText.Span span) {
        return switch (span.style()) {
            // Telegram finds commands by itself, and a tap sends them.
            case PLAIN, COMMAND -> "";
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case CODE -> span.content().indexOf('\n') >= 0 ? "pre" : "code";
            case QUOTE -> "blockquote";
        };
    }

    boolean isBlank() {
        return text.isBlank();
    }

    FormattedText withLine(String line) {
        return new FormattedText(text.isEmpty() ? line : text + "\n" + line, marks);
    }

    /** The same words, plainly. */
    FormattedText plain() {
        return new FormattedText(text, List.of());
    }

    /** The parts that are sent one by one, none longer than this. */
    List<FormattedText> parts(int longest) {
        return MessageSplitter.parts(text, longest).stream()
                .map(range -> cut(range.from(), range.to()))
                .toList();
    }

    /** What stands from here to there, set as it was. */
    private FormattedText cut(int from, int to) {
        List<TextEntity> within = new ArrayList<>();
        for (TextEntity textEntity : marks) {
            TextEntity part = textEntity.within(from, to);
            if (part.length() > 0) {
                within.add(part);
            }
        }
        return new FormattedText(text.substring(from, to), within);
    }

    List<MessageEntity> entities() {
        return marks.stream().map(TextEntity::entity).toList();
    }
}
