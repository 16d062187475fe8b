package coach.connects.discord.api;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

/**
 * Why something was not taken, in few words and without an address: JDA's exceptions read once.
 *
 * @param kind what follows from it
 * @param why in Discord's words
 * @see <a href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#json">Discord: error codes</a>
 */
public record DiscordError(Kind kind, String why) {
    /** What follows from a refusal. */
    public enum Kind {
        /** The first answer came too late, or the token of the interaction is over: another way has to be taken. */
        TOO_LATE,
        /** It was answered before: by an earlier try of this one, or by another process. */
        ANSWERED,
        /** The person takes no messages from the bot, or is gone. */
        CLOSED,
        /** The bot may not do that there. */
        FORBIDDEN,
        /** The message or the channel is gone. */
        GONE,
        /** Not now; it may work later. */
        LATER,
        /** It will not be taken, in this form or ever. */
        NEVER
    }

    /** Reads what a request failed with. */
    public static DiscordError of(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ErrorResponseException refused) {
            return new DiscordError(kind(refused), refused.getErrorCode() + " " + refused.getMeaning());
        }
        if (cause instanceof InsufficientPermissionException missing) {
            return new DiscordError(
                    Kind.FORBIDDEN,
                    "missing permission " + missing.getPermission().getName());
        }
        return new DiscordError(Kind.NEVER, cause.getClass().getSimpleName());
    }

    private static Kind kind(ErrorResponseException refused) {
        boolean broken = refused.getCause() instanceof IOException || refused.isServerError();
        return switch (refused.getErrorCode()) {
            case 10062, 10015, 50027 -> Kind.TOO_LATE;
            case 40060 -> Kind.ANSWERED;
            case 50007, 50278, 10013, 40002 -> Kind.CLOSED;
            case 50001, 50013 -> Kind.FORBIDDEN;
            case 10003, 10004, 10008 -> Kind.GONE;
            default -> broken ? Kind.LATER : Kind.NEVER;
        };
    }
}
