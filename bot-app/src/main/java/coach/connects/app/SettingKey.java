package coach.connects.app;

import java.util.Optional;

/** Everything that can be set from outside, by the name under which it is set. */
enum SettingKey {
    TELEGRAM_BOT_TOKEN("123456789:AAE-the-token-from-BotFather"),
    /** Another Telegram server. */
    TELEGRAM_API_URL("https://api.telegram.org"),
    DISCORD_BOT_TOKEN("the-token-from-the-developer-portal"),
    /** Another Discord server. */
    DISCORD_API_URL("https://discord.com/api/v10"),
    /** A MongoDB server in the place of the embedded database. */
    MONGODB_URI("mongodb://localhost:27017/connects"),
    CONNECTS_DATA_DIR("data"),
    /** The rules of Upwork that hold for whoever chose none. */
    CONNECTS_POLICY("guide-2021"),
    LOG_LEVEL("info");

    private final String example;

    SettingKey(String example) {
        this.example = example;
    }

    /** A value that would do, as one would set it. */
    String example() {
        return name() + "=" + example;
    }

    /** What is wrong with a value; empty when it will do. The words hold nothing of the value. */
    Optional<String> problem(String value) {
        return switch (this) {
            case TELEGRAM_BOT_TOKEN -> SettingRules.telegramToken(value);
            case TELEGRAM_API_URL, DISCORD_API_URL -> SettingRules.webAddress(value);
            case DISCORD_BOT_TOKEN -> SettingRules.discordToken(value);
            case MONGODB_URI -> SettingRules.mongoUri(value);
            case CONNECTS_DATA_DIR -> SettingRules.folder(value);
            case CONNECTS_POLICY -> SettingRules.policy(value);
            case LOG_LEVEL -> SettingRules.logLevel(value);
        };
    }
}
