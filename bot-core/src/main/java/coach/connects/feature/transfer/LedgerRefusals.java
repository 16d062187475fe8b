package coach.connects.feature.transfer;

import coach.connects.wallet.ImportResult;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;
import java.util.Locale;
import java.util.Map;

/**
 * Why a ledger is not taken over, as the fault of a line.
 *
 * @param lines the line of each entry, by its number
 */
record LedgerRefusals(Map<Long, Integer> lines) implements ImportResult.Visitor<InvalidImportException> {
    @Override
    public InvalidImportException wrongNumber(ImportResult.WrongNumber refusal) {
        long number = refusal.entry().seq();
        return wrong(refusal.entry(), "data.wrong.number", "number", number, "expected", refusal.expected());
    }

    @Override
    public InvalidImportException wrongReference(ImportResult.WrongReference refusal) {
        return wrong(refusal.entry(), "data.wrong.reference", "number", refusal.names());
    }

    @Override
    public InvalidImportException outOfRange(ImportResult.OutOfRange refusal) {
        String limit = refusal.limit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return wrong(refusal.entry(), "data.wrong.limit." + limit, "dearest", RecordingResult.DEAREST);
    }

    @Override
    public InvalidImportException tooManyLots(ImportResult.TooManyLots refusal) {
        return InvalidImportException.of("data.wrong.lots", "lots", refusal.lots(), "most", refusal.most());
    }

    @Override
    public InvalidImportException insufficientBalance(ImportResult.InsufficientBalance refusal) {
        var shortage = refusal.shortage();
        return wrong(shortage.entry(), "data.wrong.short", "day", shortage.day(), "missing", shortage.missing());
    }

    private InvalidImportException wrong(RecordedEntry entry, String key, Object... namesAndValues) {
        return InvalidImportException.at(lines.getOrDefault(entry.seq(), 0), key, namesAndValues);
    }
}
