package coach.connects.discord.send;

import coach.connects.chat.RichText;
import coach.connects.kit.ForeignLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The core's text in Discord's markup. Whatever in the words could be markup, a mention or a link in disguise is escaped,
 * so that what is read is what was written. Our addresses stand as they are: Discord looks for no markup in them, and would
 * take an escaping sign for a part of them. Those in somebody else's words are set as code, so that they lead nowhere.
 *
 * @see <a href="https://discord.com/developers/docs/reference#message-formatting">Discord: message formatting</a>
 */
final class MarkdownEscaper {
    private static final String SPECIAL = "\\*_~`|[]<>@";
    private static final String AT_LINE_START = "#-+";
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final StringBuilder out = new StringBuilder();
    private boolean lineStart = true;
    private int isolated;

    private final CommandMentions commands;

    private MarkdownEscaper(CommandMentions commands) {
        this.commands = commands;
    }

    /** The text, with commands in our own words to be pressed. */
    static String of(RichText text, CommandMentions commands) {
        MarkdownEscaper markdown = new MarkdownEscaper(commands);
        text.spans().forEach(markdown::run);
        return markdown.out.toString();
    }

    private void run(RichText.Span span) {
        switch (span.style()) {
            case PLAIN, COMMAND -> words(span.content());
            case BOLD -> around(span.content(), "**");
            case ITALIC -> around(span.content(), "*");
            case CODE -> example(span.content());
            case QUOTE -> quote(span.content());
        }
    }

    /** Marks stand at the words, not at the white space around them, and never reach over the end of a line. */
    private void around(String content, String mark) {
        List<String> lines = lines(content);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                newLine();
            }
            String line = lines.get(i);
            String inner = line.strip();
            if (inner.isEmpty()) {
                words(line);
                continue;
            }
            int from = line.indexOf(inner);
            words(line.substring(0, from));
            boolean first = lineStart;
            out.append(mark);
            lineStart = first;
            words(inner);
            out.append(mark);
            words(line.substring(from + inner.length()));
        }
    }

    /** A command as one fills it in: its name to be pressed, and what belongs behind it in its fields. */
    private void example(String content) {
        int end = isolated > 0 ? 0 : endOfCommand(content, 0);
        String rest = content.substring(end);
        if (end == 0 || !(rest.isEmpty() || rest.startsWith(" "))) {
            code(content);
            return;
        }
        String name = content.substring(1, end);
        String fields = commands.fields(name, unisolated(rest).strip());
        Optional<String> mention = commands.of(name);
        if (mention.isEmpty()) {
            code((content.substring(0, end) + " " + fields).strip());
            return;
        }
        out.append(mention.get());
        lineStart = false;
        if (!fields.isEmpty()) {
            out.append(' ');
            code(fields);
        }
    }

    /** Between backticks nothing turns the direction of what stands around it. */
    private static String unisolated(String words) {
        return words.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
    }

    /** Between as many backticks as the words do not hold in a row; what no such line can hold stands as plain words. */
    private void code(String content) {
        if (content.isBlank() || content.indexOf('\n') >= 0) {
            words(content);
            return;
        }
        String ticks = "`".repeat(longestRun(content) + 1);
        boolean edge = content.startsWith("`") || content.endsWith("`");
        out.append(ticks)
                .append(edge ? " " : "")
                .append(content)
                .append(edge ? " " : "")
                .append(ticks);
        lineStart = false;
    }

    private void quote(String content) {
        if (!lineStart) {
            newLine();
        }
        List<String> lines = lines(content);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                newLine();
            }
            out.append("> ");
            isolated++;
            words(lines.get(i));
            isolated--;
        }
    }

    private void words(String content) {
        int i = 0;
        while (i < content.length()) {
            char c = content.charAt(i);
            isolated = c == ISOLATE ? isolated + 1 : c == END_OF_ISOLATE ? Math.max(0, isolated - 1) : isolated;
            int foreign = isolated > 0 ? ForeignLinks.end(content, i) : i;
            if (foreign > i) {
                code(content.substring(i, foreign));
                i = foreign;
                continue;
            }
            int named = isolated > 0 ? i : endOfCommand(content, i);
            Optional<String> mention = named > i ? commands.of(content.substring(i + 1, named)) : Optional.empty();
            if (mention.isPresent()) {
                out.append(mention.get());
                lineStart = false;
                i = named;
                continue;
            }
            if (isAddress(content, i)) {
                int end = endOfAddress(content, i);
                out.append(content, i, end);
                lineStart = false;
                i = end;
                continue;
            }
            i += sign(content, i);
        }
    }

    private int sign(String content, int at) {
        char c = content.charAt(at);
        if (c == '\n') {
            newLine();
            return 1;
        }
        int digits = lineStart ? digits(content, at) : 0;
        if (digits > 0) {
            // "1." at the beginning of a line would become a list, numbered anew.
            out.append(content, at, at + digits).append('\\');
            lineStart = false;
            return digits;
        }
        if (SPECIAL.indexOf(c) >= 0 || (lineStart && AT_LINE_START.indexOf(c) >= 0)) {
            out.append('\\');
        }
        out.append(c);
        lineStart &= c == ' ';
        return 1;
    }

    private void newLine() {
        out.append('\n');
        lineStart = true;
    }

    /** How many digits stand here before a full stop. */
    private static int digits(String content, int at) {
        int end = at;
        while (end < content.length() && content.charAt(end) >= '0' && content.charAt(end) <= '9') {
            end++;
        }
        return end > at && end < content.length() && content.charAt(end) == '.' ? end - at : 0;
    }

    /** Where a command's name ends that begins here with its slash, not in the middle of a word or an address. */
    private static int endOfCommand(String content, int at) {
        boolean fresh = at == 0 || Character.isWhitespace(content.charAt(at - 1)) || content.charAt(at - 1) == '(';
        int end = at + 1;
        if (!fresh || at >= content.length() || content.charAt(at) != '/') {
            return at;
        }
        while (end < content.length() && content.charAt(end) >= 'a' && content.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private static boolean isAddress(String content, int at) {
        boolean begins = content.startsWith("https://", at) || content.startsWith("http://", at);
        boolean fresh = at == 0 || !Character.isLetterOrDigit(content.charAt(at - 1));
        return begins && fresh && endOfAddress(content, at) > at + "https://".length();
    }

    /** Up to white space, or to a sign that Discord does not take for a part of an address. */
    private static int endOfAddress(String content, int at) {
        int end = at;
        while (end < content.length()
                && !Character.isWhitespace(content.charAt(end))
                && content.charAt(end) > ' '
                && "<>()[]*|`\"\u2068\u2069\u201C\u201D".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int longestRun(String content) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < content.length(); i++) {
            run = content.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static List<String> lines(String content) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', from)) {
            lines.add(content.substring(from, end));
            from = end + 1;
        }
        lines.add(content.substring(from));
        return lines;
    }
}
