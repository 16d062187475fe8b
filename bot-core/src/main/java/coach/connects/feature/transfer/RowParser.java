package coach.connects.feature.transfer;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads rows as entries.
 *
 * @param cause the key of the message that imports them
 * @param checks the new ids of the checks, in the file's order
 * @param terms the terms under which they count
 * @param policies the policies that can be in force
 */
record RowParser(String cause, List<String> checks, Terms terms, Policies policies) {
    RecordedEntry entry(EntryRow row) throws InvalidImportException {
        String kind = needed(row, EntryColumn.KIND);
        int amount = number(row, EntryColumn.AMOUNT).orElseThrow(() -> wrong(row, EntryColumn.AMOUNT));
        EntryMetadata metadata = stamp(row);
        return switch (kind) {
            case "purchase" ->
                new Purchase(
                        metadata, came(row, amount), cost(row), word(row, EntryColumn.PAID_BY, PaidBy::of), until(row));
            case "grant" ->
                new Grant(
                        metadata,
                        word(row, EntryColumn.GRANT, GrantKind::of).orElse(GrantKind.OTHER),
                        came(row, amount),
                        until(row));
            case "proposal" -> proposal(row, metadata, went(row, amount));
            case "boost" -> new Boost(metadata, named(row, EntryColumn.OF), went(row, amount));
            case "badge" -> new Badge(metadata, went(row, amount));
            case "ad" -> new Ad(metadata, went(row, amount));
            case "return" ->
                new Return(metadata, named(row, EntryColumn.OF), row.says(EntryColumn.BOOST), came(row, amount));
            case "correction" -> correction(row, metadata, amount);
            case "reversal" -> new Reversal(metadata, named(row, EntryColumn.REVERSES), amount);
            default -> throw wrong(row, EntryColumn.KIND);
        };
    }

    private EntryMetadata stamp(EntryRow row) throws InvalidImportException {
        Optional<Integer> seq = number(row, EntryColumn.SEQ);
        String recordedAt = needed(row, EntryColumn.RECORDED_AT);
        return new EntryMetadata(
                seq.filter(number -> number > 0).orElseThrow(() -> wrong(row, EntryColumn.SEQ)),
                day(row),
                CellParser.instant(row.line(), EntryColumn.RECORDED_AT.key(), recordedAt),
                cause,
                row.cell(EntryColumn.NOTE));
    }

    private RecordedEntry proposal(EntryRow row, EntryMetadata metadata, Connects cost) throws InvalidImportException {
        Optional<FreeReason> free = word(row, EntryColumn.FREE, FreeReason::of);
        if (free.isPresent() && !cost.isZero()) {
            throw wrong(row, EntryColumn.FREE);
        }
        return new Proposal(
                metadata,
                word(row, EntryColumn.JOB, JobId::of),
                cost,
                free,
                word(row, EntryColumn.SIZE, ProposalClass::of),
                check(row));
    }

    private Optional<String> check(EntryRow row) throws InvalidImportException {
        Optional<Integer> place = number(row, EntryColumn.CHECK);
        // A ledger alone, such as a CSV, has no checks; an entry does not depend on them.
        if (place.isEmpty() || checks.isEmpty()) {
            return Optional.empty();
        }
        if (place.get() < 1 || place.get() > checks.size()) {
            throw wrong(row, EntryColumn.CHECK);
        }
        return Optional.of(checks.get(place.get() - 1));
    }

    private RecordedEntry correction(EntryRow row, EntryMetadata metadata, int amount) throws InvalidImportException {
        Optional<Integer> of = number(row, EntryColumn.OF);
        OptionalLong named = of.isPresent() ? OptionalLong.of(of.get()) : OptionalLong.empty();
        return new Correction(metadata, amount, until(row), named);
    }

    /** The expiry that was said: named as such, or another one than the policy's. */
    private Optional<LocalDate> until(EntryRow row) throws InvalidImportException {
        Optional<String> said = row.cell(EntryColumn.UNTIL);
        if (said.isPresent()) {
            return Optional.of(CellParser.date(row.line(), EntryColumn.UNTIL.key(), said.get()));
        }
        Optional<String> shown = row.cell(EntryColumn.EXPIRES_ON);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        LocalDate expiresOn = CellParser.date(row.line(), EntryColumn.EXPIRES_ON.key(), shown.get());
        LocalDate usual = terms.policy(day(row), policies).expiryOf(day(row));
        return expiresOn.equals(usual) ? Optional.empty() : Optional.of(expiresOn);
    }

    private Optional<Usd> cost(EntryRow row) throws InvalidImportException {
        Optional<String> cost = row.cell(EntryColumn.COST);
        return cost.isEmpty()
                ? Optional.empty()
                : Optional.of(CellParser.money(row.line(), EntryColumn.COST.key(), cost.get()));
    }

    private static LocalDate day(EntryRow row) throws InvalidImportException {
        return CellParser.date(row.line(), EntryColumn.EFFECTIVE_ON.key(), needed(row, EntryColumn.EFFECTIVE_ON));
    }

    private static Connects came(EntryRow row, int amount) throws InvalidImportException {
        if (amount < 0) {
            throw wrong(row, EntryColumn.AMOUNT);
        }
        return Connects.of(amount);
    }

    private static Connects went(EntryRow row, int amount) throws InvalidImportException {
        if (amount > 0 || amount == Integer.MIN_VALUE) {
            throw wrong(row, EntryColumn.AMOUNT);
        }
        return Connects.of(-amount);
    }

    private static long named(EntryRow row, EntryColumn column) throws InvalidImportException {
        return number(row, column).orElseThrow(() -> wrong(row, column));
    }

    private static Optional<Integer> number(EntryRow row, EntryColumn column) throws InvalidImportException {
        Optional<String> cell = row.cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(CellParser.number(row.line(), column.key(), cell.get()));
    }

    private static <T> Optional<T> word(EntryRow row, EntryColumn column, Function<String, Optional<T>> meaning)
            throws InvalidImportException {
        Optional<String> cell = row.cell(column);
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(meaning.apply(cell.get()).orElseThrow(() -> wrong(row, column)));
    }

    private static String needed(EntryRow row, EntryColumn column) throws InvalidImportException {
        return row.cell(column).orElseThrow(() -> wrong(row, column));
    }

    private static InvalidImportException wrong(EntryRow row, EntryColumn column) {
        return CellParser.wrong(row.line(), column.key());
    }
}
