package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.wallet.NewEntry;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to be recorded.
 *
 * @param drafts the entries, all or none of them
 * @param pending how to take it up again
 * @param shown the balance that Upwork shows after it, where a page told
 */
record Wish(List<NewEntry> drafts, Pending pending, Optional<Connects> shown) {
    Wish {
        drafts = List.copyOf(drafts);
    }

    static Wish of(Pending pending, NewEntry... drafts) {
        return new Wish(List.of(drafts), pending, Optional.empty());
    }
}
