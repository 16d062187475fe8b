package coach.connects.wallet;

import coach.connects.wallet.Recording.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the amounts, dates and notes of a foreign entry must keep to (W-08); the first limit that is not kept. */
final class ImportedLimits {
    /** Clocks of two machines differ, but not by more. */
    private static final Duration SKEW = Duration.ofDays(1);

    private final LocalDate latest;
    private final Instant now;

    /** An entry's day was fixed in the zone of its recording (W-04): today is what it is today anywhere on Earth. */
    ImportedLimits(RecordingContext context) {
        LocalDate anywhere = LocalDate.ofInstant(context.now(), ZoneOffset.ofHours(14));
        this.latest = anywhere.isAfter(context.today()) ? anywhere : context.today();
        this.now = context.now();
    }

    Optional<Limit> of(StoredEntry entry) {
        Instant earliest = Recording.EARLIEST.atStartOfDay(ZoneOffset.MAX).toInstant();
        if (entry.effectiveOn().isBefore(Recording.EARLIEST)
                || entry.recordedAt().isBefore(earliest)) {
            return Optional.of(Limit.TOO_EARLY);
        }
        if (entry.effectiveOn().isAfter(latest) || entry.recordedAt().isAfter(now.plus(SKEW))) {
            return Optional.of(Limit.FUTURE);
        }
        if (entry.note().filter(note -> note.length() > Stamp.LONGEST_NOTE).isPresent()) {
            return Optional.of(Limit.NOTE);
        }
        return isAmountKept(entry)
                ? price(entry).or(() -> entry.match(new Until()).map(until -> Limit.UNTIL))
                : Optional.of(Limit.AMOUNT);
    }

    /** A correction may take a whole wallet away, and be 0; a reversal bears the opposite of what it takes back. */
    private static boolean isAmountKept(StoredEntry entry) {
        int amount = entry.amount();
        return switch (entry.kind()) {
            case CORRECTION -> amount >= -Recording.FULLEST && amount <= Recording.MOST;
            case REVERSAL -> true;
            case PROPOSAL -> amount >= -Recording.MOST;
            default -> amount != 0 && amount >= -Recording.MOST && amount <= Recording.MOST;
        };
    }

    private static Optional<Limit> price(StoredEntry entry) {
        return entry instanceof Purchase bought ? Limits.price(bought.connects(), bought.cost()) : Optional.empty();
    }

    /** The day that was said, where it does not lie after the entry's. */
    private static final class Until implements EntryCases<Optional<LocalDate>> {
        @Override
        public Optional<LocalDate> purchase(Purchase entry) {
            return tooEarly(entry, entry.expiresOn());
        }

        @Override
        public Optional<LocalDate> grant(Grant entry) {
            return tooEarly(entry, entry.until());
        }

        @Override
        public Optional<LocalDate> correction(Correction entry) {
            return tooEarly(entry, entry.until());
        }

        @Override
        public Optional<LocalDate> proposal(Proposal entry) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> boost(Boost entry) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> badge(Badge entry) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> ad(Ad entry) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> givenBack(Return entry) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> reversal(Reversal entry) {
            return Optional.empty();
        }

        private static Optional<LocalDate> tooEarly(StoredEntry entry, Optional<LocalDate> until) {
            return until.filter(gone -> !gone.isAfter(entry.effectiveOn()));
        }
    }
}
