package coach.connects.app;

import java.util.Arrays;
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
    /** The program that reads pictures. */
    CONNECTS_OCR("/usr/bin/tesseract"),
    LOG_LEVEL("info"),
    LOG_FORMAT("json"),
    /** Whom Upwork's own server may be asked for; without it nobody. */
    CONNECTS_UPWORK("own-use"),
    /** What grants are sealed with: 32 random bytes in base64. */
    CONNECTS_SECRET_KEY("the-44-characters-that-openssl-rand-base64-32-prints"),
    /** A server on this machine in Upwork's place. */
    CONNECTS_UPWORK_URL("http://127.0.0.1:9000"),
    /** Files that hold a secret, in the place of the secret itself. */
    TELEGRAM_BOT_TOKEN_FILE("/run/secrets/telegram-token"),
    DISCORD_BOT_TOKEN_FILE("/run/secrets/discord-token"),
    MONGODB_URI_FILE("/run/secrets/mongodb-uri"),
    CONNECTS_SECRET_KEY_FILE("/run/secrets/connects-key"),
    /** The people and groups that may use the bot; without it everybody may. */
    CONNECTS_ALLOW("telegram:123456789, telegram:-1001234567890, discord:456789012345678901"),
    /** The people and groups that may not. */
    CONNECTS_BLOCK("telegram:987654321"),
    /** The people who may say /host. */
    CONNECTS_OWNERS("telegram:123456789"),
    /** How long somebody may be away before they are erased. */
    CONNECTS_FORGET_AFTER("18 months"),
    /** The time of the day at which the file is backed up, or that it is not. */
    CONNECTS_BACKUP_AT("03:00"),
    /** Who hosts the bot, for whoever talks to it. */
    HOST_NAME("Ann of the Designers' guild"),
    HOST_CONTACT("ann@example.org"),
    HOST_PRIVACY_URL("https://example.org/privacy"),
    /** The port on which the bot can be watched, and the address, which is this machine alone unless it is set. */
    CONNECTS_HTTP_PORT("9464"),
    CONNECTS_HTTP_ADDRESS("127.0.0.1");

    private final String example;

    SettingKey(String example) {
        this.example = example;
    }

    /** A value that would do, as one would set it. */
    String example() {
        return name() + "=" + example;
    }

    static Optional<SettingKey> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name().equals(name)).findFirst();
    }

    /** The line that refuses a value, with one that would do. */
    String refusal(String problem) {
        return name() + " " + problem + ". Example: " + example();
    }

    /** What is wrong with a value; empty when it will do. The words hold nothing of the value. */
    Optional<String> problem(String value) {
        if (example.equals(value) && (this == TELEGRAM_BOT_TOKEN || this == DISCORD_BOT_TOKEN)) {
            return Optional.of("is still the example's; put your own token there");
        }
        if (SettingRules.isQuoted(value)) {
            return Optional.of("stands in quotation marks, which nobody takes off here; leave them out");
        }
        return switch (this) {
            case TELEGRAM_BOT_TOKEN -> SettingRules.telegramToken(value);
            case TELEGRAM_API_URL -> SettingRules.telegramServer(value);
            case DISCORD_API_URL -> SettingRules.webAddress(value);
            case DISCORD_BOT_TOKEN -> SettingRules.discordToken(value);
            case MONGODB_URI -> SettingRules.mongoUri(value);
            case CONNECTS_DATA_DIR -> SettingRules.folder(value);
            case CONNECTS_POLICY -> SettingRules.policy(value);
            case CONNECTS_OCR -> SettingRules.program(value);
            case LOG_LEVEL -> SettingRules.logLevel(value);
            case LOG_FORMAT -> SettingRules.logFormat(value);
            // What is in it is looked at where it is read.
            case TELEGRAM_BOT_TOKEN_FILE, DISCORD_BOT_TOKEN_FILE, MONGODB_URI_FILE, CONNECTS_SECRET_KEY_FILE ->
                Optional.empty();
            case CONNECTS_UPWORK -> UpworkSettings.modeProblem(value);
            case CONNECTS_SECRET_KEY -> UpworkSettings.keyProblem(value);
            case CONNECTS_UPWORK_URL -> UpworkSettings.serverProblem(value);
            case CONNECTS_ALLOW, CONNECTS_BLOCK -> AccessList.problem(value);
            case CONNECTS_OWNERS -> AccessList.ownersProblem(value);
            case CONNECTS_FORGET_AFTER -> HouseSettings.forgetProblem(value);
            case CONNECTS_BACKUP_AT -> HouseSettings.backupProblem(value);
            case HOST_NAME, HOST_CONTACT -> SettingRules.line(value);
            case HOST_PRIVACY_URL -> SettingRules.page(value);
            case CONNECTS_HTTP_PORT -> SettingRules.port(value);
            case CONNECTS_HTTP_ADDRESS -> SettingRules.address(value);
        };
    }
}
