package coach.connects.wallet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes over a ledger that was kept elsewhere, if it is one that could have been recorded here. */
final class Importing {
    private final Wallet wallet;
    private final RecordingContext context;

    Importing(List<StoredEntry> entries, Terms terms, Optional<Earnings> earnings, RecordingContext context) {
        List<StoredEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(StoredEntry::seq));
        this.wallet = new Wallet(ordered, terms, Optional.empty(), 0, earnings);
        this.context = context;
    }

    Imported taken() {
        ImportedLimits limits = new ImportedLimits(context);
        ImportedReferences references = new ImportedReferences(wallet);
        long expected = 1;
        for (StoredEntry entry : wallet.entries()) {
            if (entry.seq() != expected) {
                return new Imported.WrongNumber(entry, expected);
            }
            Optional<Recording.Limit> limit = limits.of(entry);
            if (limit.isPresent()) {
                return new Imported.OutOfRange(entry, limit.get());
            }
            if (!entry.match(references)) {
                return new Imported.WrongReference(entry, entry.names().orElse(0));
            }
            expected++;
        }
        return folded();
    }

    private Imported folded() {
        Statement statement = wallet.on(wallet.today(context.today()), context.policies());
        if (!statement.shortages().isEmpty()) {
            return new Imported.FallsShort(statement.shortages().get(0));
        }
        for (Line line : statement.lines()) {
            if (line.balance().value() > Recording.FULLEST && line.entry() instanceof StoredEntry entry) {
                return new Imported.OutOfRange(entry, Recording.Limit.BALANCE);
            }
        }
        int lots = statement.lots().size();
        return lots > Bounds.MOST_IMPORTED_LOTS
                ? new Imported.TooManyLots(lots, Bounds.MOST_IMPORTED_LOTS)
                : new Imported.Taken(wallet, statement);
    }
}
