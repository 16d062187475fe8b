package coach.connects.store.dossier;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.job.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryCases;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Stamp;
import coach.connects.wallet.StoredEntry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** The form in which a ledger entry is kept. */
final class EntryMapper {
    private static final Writer WRITER = new Writer();

    private EntryMapper() {}

    static BsonFields write(StoredEntry entry) {
        Stamp stamp = entry.stamp();
        BsonFields fields = entry.match(WRITER)
                .put("kind", entry.kind().word())
                .put("seq", stamp.seq())
                .put("on", stamp.effectiveOn())
                .put("at", stamp.recordedAt())
                .put("cause", stamp.cause());
        return fields.put("note", stamp.note(), note -> note);
    }

    static StoredEntry read(BsonFields fields) {
        Stamp stamp = new Stamp(
                fields.longNumber("seq"),
                fields.date("on"),
                fields.instant("at"),
                fields.text("cause"),
                fields.maybe("note"));
        return switch (fields.text("kind")) {
            case "purchase" ->
                new Purchase(
                        stamp,
                        connects(fields),
                        fields.maybe("cost").map(Usd::of),
                        fields.maybe("paidBy").map(PaidBy::valueOf),
                        fields.maybeDate("until"));
            case "grant" ->
                new Grant(stamp, GrantKind.valueOf(fields.text("grant")), connects(fields), fields.maybeDate("until"));
            case "proposal" -> proposal(stamp, fields);
            case "boost" -> new Boost(stamp, fields.longNumber("of"), connects(fields));
            case "badge" -> new Badge(stamp, connects(fields));
            case "ad" -> new Ad(stamp, connects(fields));
            case "return" -> new Return(stamp, fields.longNumber("of"), fields.flag("boost"), connects(fields));
            case "correction" -> correction(stamp, fields);
            case "reversal" -> new Reversal(stamp, fields.longNumber("of"), fields.number("amount"));
            default -> throw new IllegalStateException("an entry of unknown kind");
        };
    }

    private static Proposal proposal(Stamp stamp, BsonFields fields) {
        return new Proposal(
                stamp,
                fields.maybe("job").flatMap(JobId::of),
                connects(fields),
                fields.maybe("free").map(FreeReason::valueOf),
                fields.maybe("size").map(ProposalClass::valueOf),
                fields.maybe("check"));
    }

    private static Correction correction(Stamp stamp, BsonFields fields) {
        Optional<Long> of = fields.maybeLong("of");
        return new Correction(
                stamp,
                fields.number("amount"),
                fields.maybeDate("until"),
                of.isPresent() ? OptionalLong.of(of.get()) : OptionalLong.empty());
    }

    private static Connects connects(BsonFields fields) {
        return Connects.of(fields.number("connects"));
    }

    private static BsonFields connects(Connects connects) {
        return BsonFields.none().put("connects", connects.value());
    }

    private static final class Writer implements EntryCases<BsonFields> {
        @Override
        public BsonFields purchase(Purchase entry) {
            return connects(entry.connects())
                    .put("cost", entry.cost(), Usd::toString)
                    .put("paidBy", entry.paidBy(), PaidBy::name)
                    .put("until", entry.expiresOn(), LocalDate::toString);
        }

        @Override
        public BsonFields grant(Grant entry) {
            return connects(entry.connects())
                    .put("grant", entry.grant().name())
                    .put("until", entry.until(), LocalDate::toString);
        }

        @Override
        public BsonFields proposal(Proposal entry) {
            return connects(entry.cost())
                    .put("job", entry.job(), JobId::value)
                    .put("free", entry.free(), FreeReason::name)
                    .put("size", entry.size(), ProposalClass::name)
                    .put("check", entry.check(), check -> check);
        }

        @Override
        public BsonFields boost(Boost entry) {
            return connects(entry.connects()).put("of", entry.of());
        }

        @Override
        public BsonFields badge(Badge entry) {
            return connects(entry.connects());
        }

        @Override
        public BsonFields ad(Ad entry) {
            return connects(entry.connects());
        }

        @Override
        public BsonFields givenBack(Return entry) {
            return connects(entry.connects()).put("of", entry.of()).put("boost", entry.boost());
        }

        @Override
        public BsonFields correction(Correction entry) {
            BsonFields fields =
                    BsonFields.none().put("amount", entry.amount()).put("until", entry.until(), LocalDate::toString);
            entry.of().ifPresent(of -> fields.put("of", of));
            return fields;
        }

        @Override
        public BsonFields reversal(Reversal entry) {
            return BsonFields.none().put("of", entry.reverses()).put("amount", entry.amount());
        }
    }
}
