package coach.connects.telegram.receive;

import java.util.Locale;
import java.util.Optional;

/**
 * The words of a message, read for a command at their beginning: {@code /check@ThisBot https://…}, or {@code @ThisBot
 * /check https://…}.
 *
 * @param words the words, without the bot that a command names
 * @param command the command's name in lower case, without the slash
 * @param addressee the bot that the command names, without the at sign
 */
record CommandText(String words, Optional<String> command, Optional<String> addressee) {
    /** What is longer names no command. */
    private static final int LONGEST_NAME = 32;

    static CommandText of(String text) {
        // The core strips what it is told, so white space before a command hides none.
        String said = text.stripLeading();
        if (said.startsWith("/")) {
            return command(said);
        }
        int end = wordEnd(said);
        String behind = said.startsWith("@") ? said.substring(end).stripLeading() : "";
        if (!behind.startsWith("/")) {
            return new CommandText(text, Optional.empty(), Optional.empty());
        }
        CommandText command = command(behind);
        return new CommandText(
                command.words(), command.command(), command.addressee().or(() -> Optional.of(said.substring(1, end))));
    }

    /** Whether one of the lines begins with a command that names a bot. */
    static boolean anyLineNamesABot(String text) {
        return text.lines().anyMatch(line -> of(line).addressee().isPresent());
    }

    private static CommandText command(String text) {
        int end = wordEnd(text);
        String first = text.substring(1, end);
        int at = first.indexOf('@');
        String name = at < 0 ? first : first.substring(0, at);
        Optional<String> addressee = at < 0 ? Optional.empty() : Optional.of(first.substring(at + 1));
        return new CommandText(
                "/" + name + text.substring(end),
                Optional.of(name.length() > LONGEST_NAME ? name : name.toLowerCase(Locale.ROOT)),
                addressee);
    }

    private static int wordEnd(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The same without a mention of the bot at the beginning. */
    CommandText withoutMention(String botName) {
        String mention = "@" + botName;
        return words.regionMatches(true, 0, mention, 0, mention.length())
                ? of(words.substring(mention.length()).strip())
                : this;
    }
}
