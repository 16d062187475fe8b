package coach.connects.app;

import coach.connects.app.logging.LogFormat;
import coach.connects.app.logging.LogLevel;
import java.io.File;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a setting's value must look like. Each rule says what is wrong, and quotes nothing of the value: somebody may have
 * put a secret into the wrong place.
 */
final class SettingRules {
    private static final int LONGEST_POLICY = 200;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_PORT = 65_535;

    private static final int DOTS_OF_ADDRESS = 3;

    /** Of a token of Discord, with dots between. */
    private static final int PARTS_OF_DISCORD = 3;

    private SettingRules() {}

    /** Digits, a colon, and a key. */
    static Optional<String> telegramToken(String value) {
        if (value.indexOf(':') < 0 && value.chars().filter(c -> c == '.').count() == PARTS_OF_DISCORD - 1) {
            return Optional.of("looks like a token of Discord, which is set as DISCORD_BOT_TOKEN");
        }
        int colon = value.indexOf(':');
        if (colon <= 0 || !value.substring(0, colon).chars().allMatch(SettingRules::isDigit)) {
            return Optional.of("is not of the form that BotFather gives: digits, a colon, and a key");
        }
        String key = value.substring(colon + 1);
        boolean plain = !key.isEmpty() && key.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_');
        return plain ? Optional.empty() : Optional.of("has a key after the colon that no bot can have");
    }

    /** One word, without what a copy often brings with it. */
    static Optional<String> discordToken(String value) {
        if (value.regionMatches(true, 0, "Bot ", 0, 4)) {
            return Optional.of("begins with the word Bot; the token alone is wanted");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\'')) {
            return Optional.of("holds blanks or quotation marks, which no token does");
        }
        if (value.chars().allMatch(SettingRules::isDigit)) {
            return Optional.of("is a number, as the application's id is; the token is under Bot, Reset Token");
        }
        boolean telegram = telegramToken(value).isEmpty();
        return telegram
                ? Optional.of("looks like a token of Telegram, which is set as TELEGRAM_BOT_TOKEN")
                : Optional.empty();
    }

    /** An address of a web server, without account, question or fragment. */
    static Optional<String> webAddress(String value) {
        URI uri;
        try {
            uri = new URI(value);
        } catch (URISyntaxException e) {
            return Optional.of("is not a web address");
        }
        if (!"http".equalsIgnoreCase(uri.getScheme()) && !"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of("does not begin with http:// or https://");
        }
        if (uri.getHost() == null) {
            return Optional.of("names no server");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return Optional.of("holds more than a server and a path");
        }
        return uri.getPort() > MOST_PORT ? Optional.of("names a port above " + MOST_PORT) : Optional.empty();
    }

    /** The address of a server that speaks Telegram's Bot API; what is asked of it, with the token, is put behind it. */
    static Optional<String> telegramServer(String value) {
        int bot = value.indexOf("/bot");
        boolean token = bot >= 0 && value.indexOf(':', bot) >= 0;
        return token
                ? Optional.of("goes on behind the server with /bot and the token; the server alone is wanted")
                : webAddress(value);
    }

    /** What the driver can make sense of; that it leads somewhere is seen when it is opened. */
    static Optional<String> mongoUri(String value) {
        int scheme = value.indexOf("://");
        if (scheme < 0 || !isMongo(value.substring(0, scheme))) {
            return Optional.of("does not begin with mongodb:// or mongodb+srv://");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c != '"')) {
            return Optional.of("holds blanks or quotation marks");
        }
        String rest = value.substring(scheme + 3);
        int end = firstOf(rest, '/', '?');
        String authority = rest.substring(0, end);
        String hosts = authority.substring(authority.lastIndexOf('@') + 1);
        if (rest.indexOf('@') != rest.lastIndexOf('@') || rest.indexOf('@') > end) {
            return Optional.of("has an @ or / in its password; written there it is %40 or %2F");
        }
        return hosts.isEmpty() ? Optional.of("names no server") : Optional.empty();
    }

    /** A folder, or a place where one can be made. */
    static Optional<String> folder(String value) {
        if (isForShell(value)) {
            return Optional.of("begins with ~ or holds a $, which only a shell fills in; write the whole path");
        }
        if (value.indexOf('\\') >= 0 && File.separatorChar != '\\') {
            return Optional.of("holds a backslash, which parts no folders here; write / between them");
        }
        try {
            return Files.exists(Path.of(value)) && !Files.isDirectory(Path.of(value))
                    ? Optional.of("is a file and not a folder")
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("is not a path");
        }
    }

    /** As somebody writes it who thinks of their home folder; a folder of that very name would be made. */
    private static boolean isForShell(String value) {
        return value.equals("~") || value.startsWith("~/") || value.startsWith("$") || value.contains("${");
    }

    /** A name; that there is such a policy is seen when policies are read. */
    static Optional<String> policy(String value) {
        boolean plain = value.length() <= LONGEST_POLICY && value.chars().noneMatch(Character::isISOControl);
        return plain ? Optional.empty() : Optional.of("is not the name of a policy");
    }

    /** A name or a path; that such a program is there is seen when all of the machine's are known. */
    static Optional<String> program(String value) {
        try {
            return Files.isDirectory(Path.of(value)) ? Optional.of("is a folder and not a program") : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("is not a path");
        }
    }

    /** Some words in one line. */
    static Optional<String> line(String value) {
        boolean plain = value.length() <= LONGEST_LINE && value.chars().noneMatch(Character::isISOControl);
        return plain ? Optional.empty() : Optional.of("is longer than " + LONGEST_LINE + " characters, or no line");
    }

    /** The address of a page. */
    static Optional<String> page(String value) {
        try {
            URI uri = new URI(value);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && value.length() <= LONGEST_LINE
                    ? Optional.empty()
                    : Optional.of("is not a web address");
        } catch (URISyntaxException e) {
            return Optional.of("is not a web address");
        }
    }

    /** A port that a program may listen on. */
    static Optional<String> port(String value) {
        boolean digits = value.length() <= 5 && value.chars().allMatch(SettingRules::isDigit);
        int port = digits ? Integer.parseInt(value) : 0;
        return port >= 1 && port <= MOST_PORT ? Optional.empty() : Optional.of("is not a port from 1 to " + MOST_PORT);
    }

    /** A numeric address: a name would be looked up, and might lead elsewhere tomorrow. */
    static Optional<String> address(String value) {
        // With fewer dots Java fills in noughts: 0 would be every address of this machine.
        boolean numeric = (value.chars().allMatch(c -> isDigit(c) || c == '.')
                        && value.chars().filter(c -> c == '.').count() == DOTS_OF_ADDRESS)
                || (value.indexOf(':') >= 0
                        && value.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.'));
        try {
            if (numeric) {
                var unused = InetAddress.getByName(value);
                return Optional.empty();
            }
        } catch (UnknownHostException e) {
            // Said below.
        }
        return Optional.of("is no address in figures, such as 127.0.0.1");
    }

    /** Whether something can listen there; its form was looked at before, and in figures it is looked up nowhere. */
    static boolean isOfThisMachine(String address) {
        try {
            InetAddress at = InetAddress.getByName(address);
            return at.isAnyLocalAddress() || at.isLoopbackAddress() || NetworkInterface.getByInetAddress(at) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }

    /** One of the levels. */
    static Optional<String> logLevel(String value) {
        return LogLevel.named(value).isPresent()
                ? Optional.empty()
                : Optional.of("is none of error, warn, info, debug and trace");
    }

    /** As container tools hand a value on that was quoted for a shell. */
    static boolean isQuoted(String value) {
        return value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
    }

    /** One of the formats. */
    static Optional<String> logFormat(String value) {
        return LogFormat.named(value).isPresent() ? Optional.empty() : Optional.of("is none of text and json");
    }

    private static boolean isMongo(String scheme) {
        return scheme.equals("mongodb") || scheme.equals("mongodb+srv");
    }

    private static int firstOf(String text, char one, char other) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == one || text.charAt(i) == other) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterOrDigit(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
