package coach.connects.discord;

import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;

/**
 * How the bot logs in to Discord: with as few rights and as little memory as it needs. Slash commands, presses and
 * forms come without any intent; only the texts of direct messages need one, and that one is not privileged.
 */
final class DiscordConnection {

    private DiscordConnection() {}

    /**
     * A builder that is ready but for its listeners; {@code build()} connects.
     *
     * @param token the bot's token; never logged
     * @param events runs the listeners. JDA would run them on the thread that reads its socket, where one slow
     *     listener holds up everybody
     */
    static JDABuilder builder(String token, ExecutorService events) {
        return JDABuilder.createLight(token, EnumSet.of(GatewayIntent.DIRECT_MESSAGES))
                .setEventPool(events, false)
                // The app stops both platforms in an order of its own.
                .setEnableShutdownHook(false);
    }
}
