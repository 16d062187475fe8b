package coach.connects.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/** An entry that somebody caused, and that is therefore kept (W-01). */
public sealed interface RecordedEntry extends LedgerEntry
        permits Purchase, Grant, Proposal, Boost, Badge, Ad, Return, Correction, Reversal {
    /** The order in which the replay takes them (W-02): by day, and within a day in the order recorded. */
    Comparator<RecordedEntry> REPLAY_ORDER = (one, other) -> {
        int byDay = one.effectiveOn().compareTo(other.effectiveOn());
        return byDay != 0 ? byDay : Long.compare(one.seq(), other.seq());
    };

    EntryMetadata metadata();

    /** The entry that this one belongs to or takes back, by its number; empty for one that stands by itself. */
    default OptionalLong referencedSeq() {
        return OptionalLong.empty();
    }

    /** The day at whose start what it brings is gone, where that was said; otherwise it follows from the policy (G-07). */
    default Optional<LocalDate> until() {
        return Optional.empty();
    }

    /** The check that led to it, by the id of its document. */
    default Optional<String> check() {
        return Optional.empty();
    }

    /** Calls the method for this kind of entry. */
    <R> R match(EntryVisitor<R> cases);

    @Override
    default long seq() {
        return metadata().seq();
    }

    @Override
    default LocalDate effectiveOn() {
        return metadata().effectiveOn();
    }

    @Override
    default Instant recordedAt() {
        return metadata().recordedAt();
    }

    @Override
    default String eventId() {
        return metadata().eventId();
    }

    @Override
    default Optional<String> note() {
        return metadata().note();
    }

    @Override
    default boolean derived() {
        return false;
    }
}
