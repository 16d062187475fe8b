package coach.connects.command.data;

import coach.connects.amount.Usd;
import coach.connects.job.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryCases;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Line;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.StoredEntry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Writes lines of a statement as rows.
 *
 * @param checks the place of each listed check, from 1, by its id
 */
record RowWriter(Map<String, Integer> checks) {
    Row row(Line line) {
        LedgerEntry entry = line.entry();
        Row row = Row.at(0)
                .put(Column.KIND, entry.kind().word())
                .put(Column.EFFECTIVE_ON, entry.effectiveOn().toString())
                .put(Column.RECORDED_AT, entry.recordedAt().toString())
                .put(Column.AMOUNT, Integer.toString(entry.amount()))
                .put(Column.EXPIRES_ON, line.expiresOn().map(LocalDate::toString))
                .put(Column.JOB, entry.job().map(JobId::value))
                .put(Column.NOTE, entry.note())
                .put(Column.DERIVED, Boolean.toString(entry.derived()));
        if (entry instanceof StoredEntry stored) {
            row.put(Column.SEQ, Long.toString(stored.seq()));
            return stored.match(new Particulars(row, checks));
        }
        return row;
    }

    private record Particulars(Row row, Map<String, Integer> checks) implements EntryCases<Row> {
        @Override
        public Row purchase(Purchase entry) {
            return row.put(Column.COST, entry.cost().map(Usd::toString))
                    .put(Column.PAID_BY, entry.paidBy().map(PaidBy::word))
                    .put(Column.UNTIL, entry.expiresOn().map(LocalDate::toString));
        }

        @Override
        public Row grant(Grant entry) {
            return row.put(Column.GRANT, entry.grant().word())
                    .put(Column.UNTIL, entry.until().map(LocalDate::toString));
        }

        @Override
        public Row proposal(Proposal entry) {
            Optional<Integer> check = entry.check().flatMap(id -> Optional.ofNullable(checks.get(id)));
            return row.put(Column.FREE, entry.free().map(FreeReason::word))
                    .put(Column.SIZE, entry.size().map(ProposalClass::word))
                    .put(Column.CHECK, check.map(Object::toString));
        }

        @Override
        public Row boost(Boost entry) {
            return row.put(Column.OF, Long.toString(entry.of()));
        }

        @Override
        public Row badge(Badge entry) {
            return row;
        }

        @Override
        public Row ad(Ad entry) {
            return row;
        }

        @Override
        public Row givenBack(Return entry) {
            Optional<String> boost = entry.boost() ? Optional.of("true") : Optional.empty();
            return row.put(Column.OF, Long.toString(entry.of())).put(Column.BOOST, boost);
        }

        @Override
        public Row correction(Correction entry) {
            entry.of().ifPresent(of -> row.put(Column.OF, Long.toString(of)));
            return row.put(Column.UNTIL, entry.until().map(LocalDate::toString));
        }

        @Override
        public Row reversal(Reversal entry) {
            return row.put(Column.REVERSES, Long.toString(entry.reverses()));
        }
    }
}
