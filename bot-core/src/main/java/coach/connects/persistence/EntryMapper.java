package coach.connects.persistence;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.parsing.PaymentParser;
import coach.connects.posting.JobId;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.EntryVisitor;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** The form in which a ledger entry is kept. */
final class EntryMapper {
    private static final Writer WRITER = new Writer();

    private EntryMapper() {}

    static BsonFields write(RecordedEntry entry) {
        EntryMetadata metadata = entry.metadata();
        BsonFields fields = entry.match(WRITER)
                .put("kind", entry.kind().word())
                .put("seq", metadata.seq())
                .put("on", metadata.effectiveOn())
                .put("at", metadata.recordedAt())
                .put("cause", metadata.eventId());
        return fields.put("note", metadata.note(), note -> note);
    }

    static RecordedEntry read(BsonFields fields) {
        EntryMetadata metadata = new EntryMetadata(
                fields.longNumber("seq"),
                fields.date("on"),
                fields.instant("at"),
                fields.text("cause"),
                fields.maybe("note"));
        return switch (fields.text("kind")) {
            case "purchase" ->
                new Purchase(
                        metadata,
                        connects(fields),
                        fields.maybe("cost").map(Usd::of),
                        fields.maybe("payment").flatMap(PaymentParser::read),
                        fields.maybe("paidBy").map(PaidBy::valueOf),
                        fields.maybeDate("until"));
            case "grant" ->
                new Grant(
                        metadata, GrantKind.valueOf(fields.text("grant")), connects(fields), fields.maybeDate("until"));
            case "proposal" -> proposal(metadata, fields);
            case "boost" -> new Boost(metadata, fields.longNumber("of"), connects(fields));
            case "badge" -> new Badge(metadata, connects(fields));
            case "ad" -> new Ad(metadata, connects(fields));
            case "return" -> new Return(metadata, fields.longNumber("of"), fields.flag("boost"), connects(fields));
            case "correction" -> correction(metadata, fields);
            case "reversal" -> new Reversal(metadata, fields.longNumber("of"), fields.number("amount"));
            default -> throw new IllegalStateException("an entry of unknown kind");
        };
    }

    private static Proposal proposal(EntryMetadata metadata, BsonFields fields) {
        return new Proposal(
                metadata,
                fields.maybe("job").flatMap(JobId::of),
                connects(fields),
                fields.maybe("free").map(FreeReason::valueOf),
                fields.maybe("size").map(ProposalClass::valueOf),
                fields.maybe("check"));
    }

    private static Correction correction(EntryMetadata metadata, BsonFields fields) {
        Optional<Long> of = fields.maybeLong("of");
        return new Correction(
                metadata,
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

    private static final class Writer implements EntryVisitor<BsonFields> {
        @Override
        public BsonFields purchase(Purchase entry) {
            return connects(entry.connects())
                    .put("cost", entry.cost(), Usd::toString)
                    .put("payment", entry.payment(), Payment::toString)
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
            return connects(entry.connects()).put("of", entry.proposalSeq());
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
            return connects(entry.connects()).put("of", entry.proposalSeq()).put("boost", entry.boost());
        }

        @Override
        public BsonFields correction(Correction entry) {
            BsonFields fields =
                    BsonFields.none().put("amount", entry.amount()).put("until", entry.until(), LocalDate::toString);
            entry.lotSeq().ifPresent(of -> fields.put("of", of));
            return fields;
        }

        @Override
        public BsonFields reversal(Reversal entry) {
            return BsonFields.none().put("of", entry.reverses()).put("amount", entry.amount());
        }
    }
}
