package coach.connects.feature.wallet;

import coach.connects.money.Connects;
import coach.connects.wallet.EntryDraft;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to be recorded.
 *
 * @param drafts the entries, all or none of them
 * @param pending how to take it up again
 * @param shown the balance that Upwork shows after it, where a page told
 */
record EntryRequest(List<EntryDraft> drafts, PendingEntry pending, Optional<Connects> shown) {
    EntryRequest {
        drafts = List.copyOf(drafts);
    }

    static EntryRequest of(PendingEntry pending, EntryDraft... drafts) {
        return new EntryRequest(List.of(drafts), pending, Optional.empty());
    }
}
