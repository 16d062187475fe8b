package coach.connects.feature.transfer;

import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryVisitor;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Writes lines of a statement as rows.
 *
 * @param checks the place of each listed check, from 1, by its id
 */
record RowWriter(Map<String, Integer> checks) {
    EntryRow row(StatementLine line) {
        LedgerEntry entry = line.entry();
        EntryRow row = EntryRow.at(0)
                .put(EntryColumn.KIND, entry.kind().word())
                .put(EntryColumn.EFFECTIVE_ON, entry.effectiveOn().toString())
                .put(EntryColumn.RECORDED_AT, entry.recordedAt().toString())
                .put(EntryColumn.AMOUNT, Integer.toString(entry.amount()))
                .put(EntryColumn.EXPIRES_ON, line.expiresOn().map(LocalDate::toString))
                .put(EntryColumn.JOB, entry.job().map(JobId::value))
                .put(EntryColumn.NOTE, entry.note())
                .put(EntryColumn.DERIVED, Boolean.toString(entry.derived()));
        if (entry instanceof RecordedEntry stored) {
            row.put(EntryColumn.SEQ, Long.toString(stored.seq()));
            return stored.match(new Particulars(row, checks));
        }
        return row;
    }

    private record Particulars(EntryRow row, Map<String, Integer> checks) implements EntryVisitor<EntryRow> {
        @Override
        public EntryRow purchase(Purchase entry) {
            return row.put(EntryColumn.COST, entry.cost().map(Usd::toString))
                    .put(EntryColumn.PAID_BY, entry.paidBy().map(PaidBy::word))
                    .put(EntryColumn.UNTIL, entry.expiresOn().map(LocalDate::toString));
        }

        @Override
        public EntryRow grant(Grant entry) {
            return row.put(EntryColumn.GRANT, entry.grant().word())
                    .put(EntryColumn.UNTIL, entry.until().map(LocalDate::toString));
        }

        @Override
        public EntryRow proposal(Proposal entry) {
            Optional<Integer> check = entry.check().flatMap(id -> Optional.ofNullable(checks.get(id)));
            return row.put(EntryColumn.FREE, entry.free().map(FreeReason::word))
                    .put(EntryColumn.SIZE, entry.size().map(ProposalClass::word))
                    .put(EntryColumn.CHECK, check.map(Object::toString));
        }

        @Override
        public EntryRow boost(Boost entry) {
            return row.put(EntryColumn.OF, Long.toString(entry.proposalSeq()));
        }

        @Override
        public EntryRow badge(Badge entry) {
            return row;
        }

        @Override
        public EntryRow ad(Ad entry) {
            return row;
        }

        @Override
        public EntryRow givenBack(Return entry) {
            Optional<String> boost = entry.boost() ? Optional.of("true") : Optional.empty();
            return row.put(EntryColumn.OF, Long.toString(entry.proposalSeq())).put(EntryColumn.BOOST, boost);
        }

        @Override
        public EntryRow correction(Correction entry) {
            entry.lotSeq().ifPresent(of -> row.put(EntryColumn.OF, Long.toString(of)));
            return row.put(EntryColumn.UNTIL, entry.until().map(LocalDate::toString));
        }

        @Override
        public EntryRow reversal(Reversal entry) {
            return row.put(EntryColumn.REVERSES, Long.toString(entry.reverses()));
        }
    }
}
