package coach.connects.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/** An entry that somebody caused, and that is therefore kept (W-01). */
public sealed interface StoredEntry extends LedgerEntry
        permits Purchase, Grant, Proposal, Boost, Badge, Ad, Return, Correction, Reversal {
    /** The order in which the fold takes them (W-02): by day, and within a day in the order recorded. */
    Comparator<StoredEntry> FOLD_ORDER = (one, other) -> {
        int byDay = one.effectiveOn().compareTo(other.effectiveOn());
        return byDay != 0 ? byDay : Long.compare(one.seq(), other.seq());
    };

    /** Number, day, moment, cause and note. */
    Stamp stamp();

    /** The entry that this one belongs to or takes back, by its number; empty for one that stands by itself. */
    default OptionalLong names() {
        return OptionalLong.empty();
    }

    /** Calls the method for this kind of entry. */
    <R> R match(EntryCases<R> cases);

    @Override
    default long seq() {
        return stamp().seq();
    }

    @Override
    default LocalDate effectiveOn() {
        return stamp().effectiveOn();
    }

    @Override
    default Instant recordedAt() {
        return stamp().recordedAt();
    }

    @Override
    default String cause() {
        return stamp().cause();
    }

    @Override
    default Optional<String> note() {
        return stamp().note();
    }

    @Override
    default boolean derived() {
        return false;
    }
}
