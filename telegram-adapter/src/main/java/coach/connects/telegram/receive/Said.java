package coach.connects.telegram.receive;

import java.util.Locale;
import java.util.Optional;

/**
 * The words of a message, read for a command at their beginning: {@code /check@ThisBot https://…}.
 *
 * @param words the words, without the bot's name
 * @param command the command's name in lower case, without the slash
 * @param addressee the bot it names, without the at sign
 */
record Said(String words, Optional<String> command, Optional<String> addressee) {
    /** What is longer names no command. */
    private static final int LONGEST_NAME = 32;

    static Said of(String text) {
        if (!text.startsWith("/")) {
            return new Said(text, Optional.empty(), Optional.empty());
        }
        int end = 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String first = text.substring(1, end);
        int at = first.indexOf('@');
        String name = at < 0 ? first : first.substring(0, at);
        Optional<String> addressee = at < 0 ? Optional.empty() : Optional.of(first.substring(at + 1));
        return new Said(
                "/" + name + text.substring(end),
                Optional.of(name.length() > LONGEST_NAME ? name : name.toLowerCase(Locale.ROOT)),
                addressee);
    }

    /** The same without a mention of the bot at the beginning. */
    Said withoutMention(String botName) {
        String mention = "@" + botName;
        return words.regionMatches(true, 0, mention, 0, mention.length())
                ? of(words.substring(mention.length()).strip())
                : this;
    }
}
