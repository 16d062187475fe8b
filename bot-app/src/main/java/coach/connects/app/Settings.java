package coach.connects.app;

import coach.connects.app.logging.LogFormat;
import coach.connects.app.logging.LogLevel;
import coach.connects.chat.Secret;
import coach.connects.feature.host.HostInfo;
import coach.connects.picture.OcrProgram;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How whoever runs the bot has set it up. Every value was looked at; what it looks like from outside holds no secret.
 *
 * @param telegramToken the token of the Telegram bot
 * @param telegramApi another server than Telegram's own
 * @param discordToken the token of the Discord bot
 * @param discordApi another server than Discord's own
 * @param mongoUri the MongoDB server, in the place of the embedded database
 * @param dataFolder the folder of the embedded database
 * @param policy the name of the rules of Upwork that hold for whoever chose none
 * @param ocr the program that reads pictures, where it is not the one on the machine's path
 * @param path the folders of the machine's programs
 * @param logLevel how much is logged
 * @param logFormat how a line of the log is written
 * @param access who may use the bot
 * @param host who hosts it
 * @param house how the host keeps house
 * @param watched where it can be watched; absent where nobody does
 * @param upwork how people may connect Upwork; absent where they may not
 */
public record Settings(
        Optional<Secret> telegramToken,
        Optional<URI> telegramApi,
        Optional<Secret> discordToken,
        Optional<URI> discordApi,
        Optional<Secret> mongoUri,
        Path dataFolder,
        Optional<String> policy,
        Optional<String> ocr,
        String path,
        LogLevel logLevel,
        LogFormat logFormat,
        AccessList access,
        HostInfo host,
        HouseSettings house,
        Optional<InetSocketAddress> watched,

        Optional<UpworkSettings> upwork) {
    private static final String DATA_FOLDER = "data";

    /** Set by the machine, and by nobody for the bot. */
    private static final String PATH = "PATH";

    /**
     * Reads them from names and values; a value of nothing but blanks counts as none.
     *
     * @throws StartupException naming the first setting that is wrong
     */
    static Settings from(Map<String, String> values) throws StartupException {
        Map<SettingKey, String> set = new EnumMap<>(SettingKey.class);
        Optional<String> open = AccessList.openByMistake(values);
        if (open.isPresent()) {
            throw StartupException.wrong(open.get());
        }
        for (SettingKey key : SettingKey.values()) {
            String value = values.getOrDefault(key.name(), "").strip();
            if (value.isEmpty()) {
                continue;
            }
            Optional<String> problem = key.problem(value);
            if (problem.isPresent()) {
                throw StartupException.wrong(key.refusal(problem.get()));
            }
            set.put(key, value);
        }
        takeFromFile(set, SettingKey.TELEGRAM_BOT_TOKEN, SettingKey.TELEGRAM_BOT_TOKEN_FILE);
        takeFromFile(set, SettingKey.DISCORD_BOT_TOKEN, SettingKey.DISCORD_BOT_TOKEN_FILE);
        takeFromFile(set, SettingKey.MONGODB_URI, SettingKey.MONGODB_URI_FILE);
        takeFromFile(set, SettingKey.CONNECTS_SECRET_KEY, SettingKey.CONNECTS_SECRET_KEY_FILE);
        agree(set);
        leadSomewhere(set, values.getOrDefault(PATH, ""));
        return of(set, values.getOrDefault(PATH, ""));
    }

    /** Settings that are well each by itself, and cannot both be meant. */
    private static void agree(Map<SettingKey, String> set) throws StartupException {
        if (set.containsKey(SettingKey.CONNECTS_HTTP_ADDRESS) && !set.containsKey(SettingKey.CONNECTS_HTTP_PORT)) {
            throw StartupException.wrong(SettingKey.CONNECTS_HTTP_ADDRESS + " is set without a port. Example: "
                    + SettingKey.CONNECTS_HTTP_PORT.example());
        }
        boolean backsUp = !set.getOrDefault(SettingKey.CONNECTS_BACKUP_AT, HouseSettings.OFF)
                .equalsIgnoreCase(HouseSettings.OFF);
        if (backsUp && set.containsKey(SettingKey.MONGODB_URI)) {
            throw StartupException.wrong(
                    SettingKey.CONNECTS_BACKUP_AT + " is for the file, and MONGODB_URI puts the data on"
                            + " a server. Leave it out, and use the server's own tool: mongodump --uri");
        }
        Optional<String> contradiction = AccessList.contradiction(
                value(set, SettingKey.CONNECTS_ALLOW),
                value(set, SettingKey.CONNECTS_BLOCK),
                value(set, SettingKey.CONNECTS_OWNERS));
        if (contradiction.isPresent()) {
            throw StartupException.wrong(contradiction.get());
        }
    }

    /** What was named and is not there would be missed by those who use the bot, and by its host too late. */
    private static void leadSomewhere(Map<SettingKey, String> set, String path) throws StartupException {
        Optional<String> program = value(set, SettingKey.CONNECTS_OCR);
        if (program.isPresent() && OcrProgram.find(program, path).isEmpty()) {
            throw StartupException.wrong(SettingKey.CONNECTS_OCR.refusal(
                    "names no program here; install it (apt-get install tesseract-ocr), or take the setting out"));
        }
        Optional<String> address = value(set, SettingKey.CONNECTS_HTTP_ADDRESS);
        if (address.isPresent() && !SettingRules.isOfThisMachine(address.get())) {
            throw StartupException.wrong(SettingKey.CONNECTS_HTTP_ADDRESS.refusal(
                    "is no address of this machine, so nobody could watch there"));
        }
    }

    /** A secret stands in its setting or in a file, and never in both: one of them would be an old one. */
    private static void takeFromFile(Map<SettingKey, String> set, SettingKey secret, SettingKey file)
            throws StartupException {
        String path = set.get(file);
        if (path == null) {
            return;
        }
        if (set.containsKey(secret)) {
            throw StartupException.wrong(secret + " and " + file + " are both set. Leave one of them out.");
        }
        try {
            String value = SecretFile.read(Path.of(path));
            if (value.isEmpty()) {
                throw StartupException.wrong("The file of " + file + " is empty. Put the value into it.");
            }
            Optional<String> problem = secret.problem(value);
            if (problem.isPresent()) {
                throw StartupException.wrong("The file of " + file + " holds a value that " + problem.get() + ".");
            }
            set.put(secret, value);
        } catch (IOException | InvalidPathException e) {
            throw StartupException.wrong(
                    file + " names no file that can be read; a folder, a pipe or a device is none.");
        }
    }

    /** Whether there is a platform other than the console to serve. */
    boolean servesPlatforms() {
        return telegramToken.isPresent() || discordToken.isPresent();
    }

    Settings withDataFolder(Path folder) {
        return new Settings(
                telegramToken,
                telegramApi,
                discordToken,
                discordApi,
                mongoUri,
                folder,
                policy,
                ocr,
                path,
                logLevel,
                logFormat,
                access,
                host,
                house,
                watched,
                upwork);
    }

    /** What is set, without the values that are nobody's business. */
    @Override
    public String toString() {
        return "Telegram " + (telegramToken.isPresent() ? "on" : "off")
                + ", Discord " + (discordToken.isPresent() ? "on" : "off")
                + ", " + (mongoUri.isPresent() ? "MongoDB" : "embedded database")
                + ", data in " + dataFolder
                + ", policy " + policy.orElse("by default")
                + ", log level " + logLevel.word()
                + upwork.map(mode -> ", Upwork " + mode).orElse("");
    }

    private static Settings of(Map<SettingKey, String> set, String path) throws StartupException {
        return new Settings(
                secret(set, SettingKey.TELEGRAM_BOT_TOKEN),
                value(set, SettingKey.TELEGRAM_API_URL).map(URI::create),
                secret(set, SettingKey.DISCORD_BOT_TOKEN),
                value(set, SettingKey.DISCORD_API_URL).map(URI::create),
                secret(set, SettingKey.MONGODB_URI),
                Path.of(value(set, SettingKey.CONNECTS_DATA_DIR).orElse(DATA_FOLDER)),
                value(set, SettingKey.CONNECTS_POLICY),
                value(set, SettingKey.CONNECTS_OCR),
                path,
                value(set, SettingKey.LOG_LEVEL).flatMap(LogLevel::named).orElse(LogLevel.INFO),
                value(set, SettingKey.LOG_FORMAT).flatMap(LogFormat::named).orElse(LogFormat.TEXT),
                AccessList.of(value(set, SettingKey.CONNECTS_ALLOW), value(set, SettingKey.CONNECTS_BLOCK)),
                new HostInfo(
                        value(set, SettingKey.HOST_NAME),
                        value(set, SettingKey.HOST_CONTACT),
                        value(set, SettingKey.HOST_PRIVACY_URL)),
                HouseSettings.of(
                        value(set, SettingKey.CONNECTS_BACKUP_AT),
                        value(set, SettingKey.CONNECTS_OWNERS),
                        value(set, SettingKey.CONNECTS_FORGET_AFTER),
                        !set.containsKey(SettingKey.MONGODB_URI)),
                value(set, SettingKey.CONNECTS_HTTP_PORT).map(port -> watched(set, port)),
                UpworkSettings.of(set));
    }

    /** Its parts were looked at; an address in figures is looked up nowhere. */
    private static InetSocketAddress watched(Map<SettingKey, String> set, String port) {
        return new InetSocketAddress(
                value(set, SettingKey.CONNECTS_HTTP_ADDRESS).orElse("127.0.0.1"), Integer.parseInt(port));
    }

    private static Optional<String> value(Map<SettingKey, String> set, SettingKey key) {
        return Optional.ofNullable(set.get(key));
    }

    private static Optional<Secret> secret(Map<SettingKey, String> set, SettingKey key) {
        return value(set, key).map(Secret::new);
    }
}
