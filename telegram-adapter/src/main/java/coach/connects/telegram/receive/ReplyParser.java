package coach.connects.telegram.receive;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent.RepliedMessage;
import coach.connects.kit.JobText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Reads which message another one answers, and what it says. What somebody quoted of it goes before the rest, and is all there
 * is of a message of another chat.
 *
 * @param bot who the bot is
 */
record ReplyParser(BotIdentity bot) {

    /** A quote this long is taken for what is meant; a shorter one points at the message. */
    private static final int LONG_QUOTE = 300;

    /** More than a keyboard has. */
    private static final int MOST_BUTTONS = 100;

    /** The message that this one answers; empty when it answers none that can be read. */
    Optional<RepliedMessage> read(Message message) {
        Message other = message.getReplyToMessage();
        if (other == null) {
            return quote(message).map(words -> new RepliedMessage(words, false, List.of()));
        }
        boolean ours = isBy(other);
        return Optional.of(new RepliedMessage(words(message), ours, ours ? buttons(other) : List.of()));
    }

    /** What the other message says: of one of the bot's own its job's link alone, since the rest is an answer, and no fact. */
    String words(Message message) {
        Message other = message.getReplyToMessage();
        Optional<String> quoted = quote(message);
        if (other == null) {
            return quoted.orElse("");
        }
        if (isBy(other)) {
            return link(MessageParser.words(other));
        }
        return quoted.filter(words -> JobText.hasLink(words) || words.length() >= LONG_QUOTE)
                .orElseGet(() -> MessageParser.words(other));
    }

    private static Optional<String> quote(Message message) {
        return Optional.ofNullable(message.getQuote())
                .map(quote -> TextLinkExpander.shown(quote.getText(), quote.getEntities()))
                .filter(words -> !words.isBlank());
    }

    private static List<Button> buttons(Message message) {
        return Optional.ofNullable(message.getReplyMarkup()).map(InlineKeyboardMarkup::getKeyboard).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .limit(MOST_BUTTONS)
                .flatMap(button ->
                        Optional.ofNullable(button.getCallbackData())
                                .or(() -> Optional.ofNullable(button.getUrl()))
                                .stream()
                                .map(id -> new Button(id, button.getText())))
                .toList();
    }

    /** By the bot, or sent by somebody as a verdict of theirs. */
    boolean isBy(Message message) {
        return Stream.of(Optional.ofNullable(message.getFrom()), Optional.ofNullable(message.getViaBot()))
                .flatMap(Optional::stream)
                .anyMatch(bot::is);
    }

    /** The first word that holds a link to a job; empty without one. */
    static String link(String words) {
        int at = JobText.linkAt(words);
        if (at < 0) {
            return "";
        }
        int from = at;
        int to = at;
        while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        return words.substring(from, to);
    }
}
