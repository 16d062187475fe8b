package coach.connects.marketplace;

import coach.connects.chat.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that waits for the address of its end. It belongs to one person in one chat and is good for one answer, which the
 * caller sees to.
 *
 * @param client the id of this installation at Upwork
 * @param state what the answer has to bring back
 * @param verifier what proves that the code was asked for by us
 * @param startedAt when it began
 */
public record PendingSignIn(Secret client, Secret state, Secret verifier, Instant startedAt) {
    /** How long an answer is waited for. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(10);

    /** Whether an answer that comes now is still taken. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(startedAt) && now.isBefore(startedAt.plus(OPEN_FOR));
    }

    /** Says that there is one, and nothing of it. */
    @Override
    public String toString() {
        return "PendingSignIn(hidden)";
    }
}
