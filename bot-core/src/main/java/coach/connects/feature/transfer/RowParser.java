package coach.connects.feature.transfer;

import coach.connects.money.Connects;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads rows as entries. Each cell must be a value of its column, the ones too that this kind of entry makes no use of: a
 * file with a broken value somewhere is not one to trust in the rest. And a row names another entry only where its kind
 * belongs to one or takes one back.
 *
 * @param eventId the key of the message that imports them
 * @param now no row tells of a later day
 * @param checks the new ids of the checks, in the file's order
 * @param terms the terms under which they count
 * @param policies the policies that can be in force
 */
record RowParser(String eventId, Instant now, List<String> checks, Terms terms, Policies policies) {
    private static final List<EntryColumn<?>> NAMING = List.of(EntryColumn.OF, EntryColumn.REVERSES);

    /** The entry in this row; empty where it follows from the rules (W-01) and is none of those recorded. */
    Optional<RecordedEntry> entry(EntryRow row) throws InvalidImportException {
        for (EntryColumn<?> column : EntryColumn.ALL) {
            row.get(column);
        }
        Optional<EntryRowMapper<?>> kind = row.get(EntryColumn.KIND).flatMap(EntryRowMapper::of);
        for (EntryColumn<?> column : NAMING) {
            if (kind.filter(mapper -> mapper.has(column)).isEmpty()) {
                empty(row, column);
            }
        }
        if (row.isDerived()) {
            // It has no number, and what has not come yet has not followed.
            empty(row, EntryColumn.SEQ);
            CellParser.past(row.line(), row.needed(EntryColumn.EFFECTIVE_ON), now);
            return Optional.empty();
        }
        row.needed(EntryColumn.KIND);
        Cells cells = cells(row);
        return Optional.of(
                kind.orElseThrow(() -> row.wrong(EntryColumn.KIND)).reader().read(cells));
    }

    private static void empty(EntryRow row, EntryColumn<?> column) throws InvalidImportException {
        if (row.cell(column).isPresent()) {
            throw InvalidImportException.at(row.line(), "data.wrong.place", "name", column.key());
        }
    }

    private Cells cells(EntryRow row) throws InvalidImportException {
        int amount = row.needed(EntryColumn.AMOUNT).intValue();
        Instant recordedAt = row.needed(EntryColumn.RECORDED_AT);
        long seq = row.get(EntryColumn.SEQ).filter(number -> number > 0).orElseThrow(() -> row.wrong(EntryColumn.SEQ));
        LocalDate day = row.needed(EntryColumn.EFFECTIVE_ON);
        return new Cells(
                this, row, amount, new EntryMetadata(seq, day, recordedAt, eventId, row.get(EntryColumn.NOTE)));
    }

    /**
     * What an entry is made of.
     *
     * @param parser whose row
     * @param row the row
     * @param amount what it adds to the balance
     * @param metadata what every entry bears
     */
    record Cells(RowParser parser, EntryRow row, int amount, EntryMetadata metadata) {
        <T> Optional<T> get(EntryColumn<T> column) throws InvalidImportException {
            return row.get(column);
        }

        <T> T needed(EntryColumn<T> column) throws InvalidImportException {
            return row.needed(column);
        }

        /** The amount of an entry that brings Connects. */
        Connects received() throws InvalidImportException {
            return connects(amount);
        }

        /** The amount of an entry that takes them. */
        Connects spent() throws InvalidImportException {
            return connects(-(long) amount);
        }

        private Connects connects(long count) throws InvalidImportException {
            if (count < 0 || count > Integer.MAX_VALUE) {
                throw row.wrong(EntryColumn.AMOUNT);
            }
            return Connects.of((int) count);
        }

        OptionalLong lotSeq() throws InvalidImportException {
            Optional<Long> of = row.get(EntryColumn.OF);
            return of.isPresent() ? OptionalLong.of(of.get()) : OptionalLong.empty();
        }

        /** The expiry that was said: named as such, or another one than the policy's. */
        Optional<LocalDate> until() throws InvalidImportException {
            Optional<LocalDate> said = row.get(EntryColumn.UNTIL);
            LocalDate day = metadata.effectiveOn();
            return said.isPresent()
                    ? said
                    : row.get(EntryColumn.EXPIRES_ON)
                            .filter(shown -> !shown.equals(
                                    parser.terms.policy(day, parser.policies).expiryOf(day)));
        }

        Proposal proposal() throws InvalidImportException {
            Connects cost = spent();
            Optional<FreeReason> free = row.get(EntryColumn.FREE);
            if (free.isPresent() && !cost.isZero()) {
                throw row.wrong(EntryColumn.FREE);
            }
            return new Proposal(metadata, row.get(EntryColumn.JOB), cost, free, row.get(EntryColumn.SIZE), check());
        }

        private Optional<String> check() throws InvalidImportException {
            Optional<Long> place = row.get(EntryColumn.CHECK);
            // A ledger alone, such as a CSV, has no checks; an entry does not depend on them.
            if (place.isEmpty() || parser.checks.isEmpty()) {
                return Optional.empty();
            }
            if (place.get() < 1 || place.get() > parser.checks.size()) {
                throw row.wrong(EntryColumn.CHECK);
            }
            return Optional.of(parser.checks.get(place.get().intValue() - 1));
        }
    }
}
