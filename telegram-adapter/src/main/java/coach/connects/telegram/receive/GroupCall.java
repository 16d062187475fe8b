package coach.connects.telegram.receive;

import coach.connects.kit.JobText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words in a group that call the bot without a command: by its name wherever that stands, or in reply to one of its
 * messages.
 */
final class GroupCall {
    private static final String CHECK = "/check";
    private static final String SETTINGS = "settings";

    private GroupCall() {}

    /** Whether the bot's name stands among the words, as a whole name. */
    static boolean names(String words, String bot) {
        return at(words, bot) >= 0;
    }

    /**
     * The command that is meant: one that is named without its sign, or a check of a link or a page; else the words as they
     * are, said to the bot, a link among them perhaps.
     *
     * @param words what was said, the bot's name among it
     * @param known the names of the commands
     */
    static CommandText meant(String words, String bot, Set<String> known) {
        StringBuilder without = new StringBuilder(words);
        for (int at = at(words, bot); at >= 0; at = at(without.toString(), bot)) {
            without.delete(at, at + bot.length() + 1);
        }
        String said = without.toString().strip();
        int end = said.indexOf(' ') < 0 ? said.length() : said.indexOf(' ');
        String first = said.substring(0, end).toLowerCase(Locale.ROOT);
        boolean command = known.contains(first) || first.equals(SETTINGS);
        if (command && !said.endsWith("?")) {
            return CommandText.of("/" + first + said.substring(end));
        }
        boolean link = JobText.hasLink(said) && (said.indexOf(' ') < 0 || said.indexOf('\n') >= 0);
        return link || JobText.isPage(said)
                ? CommandText.of(CHECK + " " + said)
                : new CommandText(said, Optional.empty(), Optional.of(bot));
    }

    private static int at(String words, String bot) {
        String mention = "@" + bot;
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            int end = at + mention.length();
            boolean named = words.regionMatches(true, at, mention, 0, mention.length());
            boolean begins = at == 0 || !isNamePart(words.charAt(at - 1));
            if (named && begins && (end == words.length() || !isNamePart(words.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
