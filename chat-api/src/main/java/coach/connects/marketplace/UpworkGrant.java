package coach.connects.marketplace;

import coach.connects.chat.Secret;
import java.time.Instant;
import java.util.Optional;

/**
 * What lets us ask Upwork for one freelancer. It is kept sealed; nothing of it is ever shown.
 *
 * @param key what tells it from others, the same for as long as it lives; drawn, and known to nobody outside
 * @param client the id of this installation at Upwork
 * @param access the token that each question carries
 * @param refresh the token that draws the next pair, once; absent where Upwork gave none
 * @param expiresAt when the access token is over
 * @param account the member's account that is asked for; absent until it was found
 */
public record UpworkGrant(
        String key,
        Secret client,
        Secret access,
        Optional<Secret> refresh,
        Instant expiresAt,
        Optional<Secret> account) {
    /** The same, asking for this account. */
    public UpworkGrant withAccount(Secret other) {
        return new UpworkGrant(key, client, access, refresh, expiresAt, Optional.of(other));
    }

    /** Whether this holds the same tokens, whatever account it asks for. */
    public boolean isOfSameTokens(UpworkGrant other) {
        return key.equals(other.key) && access.equals(other.access) && refresh.equals(other.refresh);
    }

    /** Whether one could not be ended without the other. */
    public boolean sharesTokenWith(UpworkGrant other) {
        return access.equals(other.access) || (refresh.isPresent() && refresh.equals(other.refresh));
    }

    /** Says that there is one, and nothing of it. */
    @Override
    public String toString() {
        return "UpworkGrant(hidden)";
    }
}
