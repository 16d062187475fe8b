package coach.connects.telegram.send;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Addresses that lead into the private chat with the bot, where the person then says {@code /start PAYLOAD} by one tap.
 *
 * @see <a href="https://core.telegram.org/bots/features#deep-linking">Deep linking</a>
 */
public final class DeepLinks {
    private static final int LONGEST = 64;

    private final Supplier<Optional<String>> botName;

    /**
     * Links to a bot.
     *
     * @param botName its name without the at sign, as soon as that is known
     */
    public DeepLinks(Supplier<Optional<String>> botName) {
        this.botName = botName;
    }

    /** The link with this payload; none while the bot's name is unknown or the payload is not allowed in a link. */
    public Optional<String> start(String payload) {
        boolean allowed = !payload.isEmpty()
                && payload.length() <= LONGEST
                && payload.chars().allMatch(DeepLinks::isAllowed);
        return allowed ? botName.get().map(name -> "https://t.me/" + name + "?start=" + payload) : Optional.empty();
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
