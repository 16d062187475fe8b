package coach.connects.discord.api;

import net.dv8tion.jda.api.requests.CloseCode;

/** What can keep the bot from being logged in for good, in lines that say what to do. */
final class LoginTrouble {
    /** A token that Discord does not know. */
    static final String TOKEN = "Discord refuses the bot's token. Take a new one at"
            + " https://discord.com/developers/applications (your application, Bot, Reset Token), set DISCORD_BOT_TOKEN"
            + " to it and start again";

    private LoginTrouble() {}

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
}
