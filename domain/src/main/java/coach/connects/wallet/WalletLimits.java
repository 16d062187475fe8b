package coach.connects.wallet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much one wallet takes: far beyond what anybody does, so that nobody's document grows past what a database keeps
 * or a message can wait for. Each is said with its number and when it goes on; nothing that is there is ever lost by
 * it.
 */
final class WalletLimits {
    /** How many entries are recorded within {@link #DAY}; so many stay out of pages, so that they can be counted. */
    static final int MOST_A_DAY = 1_000;

    /** The time for which {@link #MOST_A_DAY} holds; it passes by and by, not at midnight. */
    static final Duration DAY = Duration.ofHours(24);

    /** What the entries of one message count for at most: an import brings thousands, once, into an empty wallet. */
    static final int MOST_OF_A_MESSAGE = 100;

    /** How many lots live at a time; some 130 bytes each. */
    static final int MOST_LOTS = 2_000;

    /** How many lots may live in a ledger that is imported: what was recorded before there was a bound comes back. */
    static final int MOST_IMPORTED_LOTS = 5_000;

    /** How many proposals of the last {@value LiveProposal#DAYS} days stand; some 200 bytes each. */
    static final int MOST_PROPOSALS = 10_000;

    private WalletLimits() {}

    /** Why nothing more is recorded for now, if so much was. */
    static Optional<RecordingResult> today(Wallet wallet, RecordingContext context) {
        Instant since = context.now().minus(DAY);
        Map<String, Integer> counted = new HashMap<>();
        List<Instant> recorded = new ArrayList<>();
        for (RecordedEntry entry : wallet.entries()) {
            boolean recent =
                    entry.recordedAt().isAfter(since) && !entry.recordedAt().isAfter(context.now());
            if (recent && counted.merge(entry.eventId(), 1, Integer::sum) <= MOST_OF_A_MESSAGE) {
                recorded.add(entry.recordedAt());
            }
        }
        if (recorded.size() < MOST_A_DAY) {
            return Optional.empty();
        }
        Collections.sort(recorded);
        return Optional.of(new RecordingResult.TooManyToday(
                MOST_A_DAY, recorded.get(recorded.size() - MOST_A_DAY).plus(DAY)));
    }

    /**
     * Why something is not recorded, if more would live than a wallet takes; what brings nothing more is never refused.
     *
     * @param before the wallet before it, asked only where it matters
     */
    static Optional<RecordingResult> live(Wallet before, Statement after, Policies policies) {
        boolean lots = after.lots().size() > MOST_LOTS;
        boolean proposals = after.activeProposals().size() > MOST_PROPOSALS;
        if (!lots && !proposals) {
            return Optional.empty();
        }
        Statement then = before.on(after.day(), policies);
        if (lots && after.lots().size() > then.lots().size()) {
            LocalDate next = after.lots().get(0).expiresOn();
            return Optional.of(new RecordingResult.TooManyLive(RecordingResult.Live.LOTS, MOST_LOTS, next));
        }
        if (proposals && after.activeProposals().size() > then.activeProposals().size()) {
            LocalDate next = after.activeProposals().get(0).day().plusDays(LiveProposal.DAYS);
            return Optional.of(new RecordingResult.TooManyLive(RecordingResult.Live.PROPOSALS, MOST_PROPOSALS, next));
        }
        return Optional.empty();
    }
}
