package coach.connects.wallet;

import coach.connects.wallet.RecordingResult.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the amounts, dates and notes of a foreign entry must keep to (W-08); the first limit that is not kept. */
final class ImportLimitValidator {
    /** Clocks of two machines differ, but not by more. */
    private static final Duration SKEW = Duration.ofDays(1);

    private final LocalDate latest;
    private final Instant now;

    /** An entry's day was fixed in the zone of its recording (W-04): today is what it is today anywhere on Earth. */
    ImportLimitValidator(RecordingContext context) {
        LocalDate anywhere = LocalDate.ofInstant(context.now(), ZoneOffset.ofHours(14));
        this.latest = anywhere.isAfter(context.today()) ? anywhere : context.today();
        this.now = context.now();
    }

    Optional<Limit> of(RecordedEntry entry) {
        Instant earliest = RecordingResult.EARLIEST.atStartOfDay(ZoneOffset.MAX).toInstant();
        if (entry.effectiveOn().isBefore(RecordingResult.EARLIEST)
                || entry.recordedAt().isBefore(earliest)) {
            return Optional.of(Limit.TOO_EARLY);
        }
        if (entry.effectiveOn().isAfter(latest) || entry.recordedAt().isAfter(now.plus(SKEW))) {
            return Optional.of(Limit.FUTURE);
        }
        if (entry.note()
                .filter(note -> note.length() > EntryMetadata.LONGEST_NOTE)
                .isPresent()) {
            return Optional.of(Limit.NOTE);
        }
        return isAmountKept(entry)
                ? price(entry).or(() -> EntryLimits.until(entry.effectiveOn(), entry.toldExpiry()))
                : Optional.of(Limit.AMOUNT);
    }

    /** A correction may take a whole wallet away, and be 0; a reversal bears the opposite of what it takes back. */
    private static boolean isAmountKept(RecordedEntry entry) {
        int amount = entry.amount();
        return switch (entry.kind()) {
            case CORRECTION -> amount >= -RecordingResult.FULLEST && amount <= RecordingResult.MOST;
            case REVERSAL -> true;
            case PROPOSAL -> amount >= -RecordingResult.MOST;
            default -> amount != 0 && amount >= -RecordingResult.MOST && amount <= RecordingResult.MOST;
        };
    }

    private static Optional<Limit> price(RecordedEntry entry) {
        return entry instanceof Purchase bought
                ? EntryLimits.price(bought.connects(), bought.cost())
                : Optional.empty();
    }
}
