package coach.connects.app;

import java.net.URI;
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
 * @param logLevel how much is logged
 */
public record Settings(
        Optional<Secret> telegramToken,
        Optional<URI> telegramApi,
        Optional<Secret> discordToken,
        Optional<URI> discordApi,
        Optional<Secret> mongoUri,
        Path dataFolder,
        Optional<String> policy,
        LogLevel logLevel) {
    private static final String DATA_FOLDER = "data";

    /**
     * Reads them from names and values; a value of nothing but blanks counts as none.
     *
     * @throws StartupException naming the first setting that is wrong
     */
    static Settings from(Map<String, String> values) throws StartupException {
        Map<SettingKey, String> set = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            String value = values.getOrDefault(key.name(), "").strip();
            if (value.isEmpty()) {
                continue;
            }
            Optional<String> problem = key.problem(value);
            if (problem.isPresent()) {
                throw StartupException.wrong(key.name() + " " + problem.get() + ". Example: " + key.example());
            }
            set.put(key, value);
        }
        return of(set);
    }

    /** Whether there is a platform other than the console to serve. */
    boolean servesPlatforms() {
        return telegramToken.isPresent() || discordToken.isPresent();
    }

    Settings withDataFolder(Path folder) {
        return new Settings(telegramToken, telegramApi, discordToken, discordApi, mongoUri, folder, policy, logLevel);
    }

    /** What is set, without the values that are nobody's business. */
    @Override
    public String toString() {
        return "Telegram " + (telegramToken.isPresent() ? "on" : "off")
                + ", Discord " + (discordToken.isPresent() ? "on" : "off")
                + ", " + (mongoUri.isPresent() ? "MongoDB" : "embedded database")
                + ", data in " + dataFolder
                + ", policy " + policy.orElse("by default")
                + ", log level " + logLevel.word();
    }

    private static Settings of(Map<SettingKey, String> set) {
        return new Settings(
                secret(set, SettingKey.TELEGRAM_BOT_TOKEN),
                value(set, SettingKey.TELEGRAM_API_URL).map(URI::create),
                secret(set, SettingKey.DISCORD_BOT_TOKEN),
                value(set, SettingKey.DISCORD_API_URL).map(URI::create),
                secret(set, SettingKey.MONGODB_URI),
                Path.of(value(set, SettingKey.CONNECTS_DATA_DIR).orElse(DATA_FOLDER)),
                value(set, SettingKey.CONNECTS_POLICY),
                value(set, SettingKey.LOG_LEVEL).flatMap(LogLevel::named).orElse(LogLevel.INFO));
    }

    private static Optional<String> value(Map<SettingKey, String> set, SettingKey key) {
        return Optional.ofNullable(set.get(key));
    }

    private static Optional<Secret> secret(Map<SettingKey, String> set, SettingKey key) {
        return value(set, key).map(Secret::new);
    }
}
