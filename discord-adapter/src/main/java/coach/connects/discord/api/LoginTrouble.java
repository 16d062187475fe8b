package coach.connects.discord.api;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps the bot from being logged in: said once in one line, not at every try, with longer and longer waits. */
final class LoginTrouble {
    /** A token that Discord does not know. */
    static final String TOKEN = "Discord refuses the bot's token. Take a new one at"
            + " https://discord.com/developers/applications (your application, Bot, Reset Token), set DISCORD_BOT_TOKEN"
            + " to it and start again";

    private static final Logger LOG = LoggerFactory.getLogger(LoginTrouble.class);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private volatile @Nullable String current;
    private Duration wait = FIRST;

    /** What to do when Discord ended the connection for good. */
    static String ended(CloseCode code) {
        return switch (code) {
            case AUTHENTICATION_FAILED -> TOKEN;
            case DISALLOWED_INTENTS, INVALID_INTENTS ->
                "Discord does not let this bot read direct messages (" + code.getCode() + "). Look at your application,"
                        + " Bot, at https://discord.com/developers/applications, and start again";
            default -> "Discord ended the connection (" + code.getCode() + " " + code.getMeaning() + "). Start again";
        };
    }

    /** Notes a trouble, and says how long to wait before the next try. */
    synchronized Duration note(String line) {
        if (!line.equals(current)) {
            current = line;
            LOG.error("{}", line);
        }
        Duration now = wait;
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return now;
    }

    /** The bot is logged in. */
    synchronized void over() {
        wait = FIRST;
        if (current != null) {
            current = null;
            LOG.info("logged in to Discord after all");
        }
    }

    /** The trouble there is now. */
    Optional<String> current() {
        return Optional.ofNullable(current);
    }
}
