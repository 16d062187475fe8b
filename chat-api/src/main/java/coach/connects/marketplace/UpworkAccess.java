package coach.connects.marketplace;

import coach.connects.chat.Secret;
import java.util.function.Function;

/**
 * How this host lets people connect Upwork. A host that has not switched it on has none.
 *
 * @param connecting makes what asks Upwork, and counts there what it asks
 * @param mode whom it may serve
 * @param key what grants are sealed with: 32 bytes in base64, checked by whoever read it
 */
public record UpworkAccess(Function<CallCounter, UpworkConnector> connecting, Mode mode, Secret key) {
    /** Whom the host may serve. */
    public enum Mode {
        /** The host alone: one freelancer. */
        OWN_USE,
        /** Others too: Upwork permitted it in writing. */
        PERMITTED
    }
}
