package coach.connects.wallet;

import coach.connects.wallet.Statement.StatementLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes over a ledger that was kept elsewhere, if it is one that could have been recorded here. */
final class LedgerImporter {
    private final Wallet wallet;
    private final RecordingContext context;

    LedgerImporter(List<RecordedEntry> entries, Terms terms, Optional<Earnings> earnings, RecordingContext context) {
        List<RecordedEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(RecordedEntry::seq));
        this.wallet = new Wallet(ordered, terms, Optional.empty(), 0, earnings);
        this.context = context;
    }

    ImportResult taken() {
        ImportLimitValidator limits = new ImportLimitValidator(context);
        ImportReferenceValidator references = new ImportReferenceValidator(wallet);
        long expected = 1;
        for (RecordedEntry entry : wallet.entries()) {
            if (entry.seq() != expected) {
                return new ImportResult.WrongNumber(entry, expected);
            }
            Optional<RecordingResult.Limit> limit = limits.of(entry);
            if (limit.isPresent()) {
                return new ImportResult.OutOfRange(entry, limit.get());
            }
            if (!references.isSound(entry)) {
                return new ImportResult.WrongReference(
                        entry, entry.referencedSeq().orElse(0));
            }
            expected++;
        }
        return replayed();
    }

    private ImportResult replayed() {
        Statement statement = wallet.on(wallet.today(context.today()), context.policies());
        if (!statement.shortages().isEmpty()) {
            return new ImportResult.InsufficientBalance(statement.shortages().get(0));
        }
        for (StatementLine line : statement.lines()) {
            if (line.balance().value() > RecordingResult.FULLEST && line.entry() instanceof RecordedEntry entry) {
                return new ImportResult.OutOfRange(entry, RecordingResult.Limit.BALANCE);
            }
        }
        int lots = statement.lots().size();
        return lots > WalletLimits.MOST_IMPORTED_LOTS
                ? new ImportResult.TooManyLots(lots, WalletLimits.MOST_IMPORTED_LOTS)
                : new ImportResult.Accepted(wallet, statement);
    }
}
