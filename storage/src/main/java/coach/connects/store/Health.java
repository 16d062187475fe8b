package coach.connects.store;

import java.util.Optional;

/**
 * How a database is doing.
 *
 * @param trouble what is wrong; empty when it answers
 * @param sentence one line for whoever runs the bot; it holds no secret
 */
public record Health(Optional<StoreUnavailableException.Category> trouble, String sentence) {

    public static Health well(String sentence) {
        return new Health(Optional.empty(), sentence);
    }

    public static Health ill(StoreUnavailableException reason) {
        return new Health(Optional.of(reason.category()), reason.sentence());
    }

    public boolean isWell() {
        return trouble.isEmpty();
    }
}
