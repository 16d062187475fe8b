package coach.connects.persistence;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.ArchivedEventIds;
import coach.connects.wallet.Checkpoint;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.EffectiveDated;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.ProposalCharges;
import coach.connects.wallet.ProposalCharges.FromLot;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The form in which a wallet is kept. */
final class WalletMapper {
    private WalletMapper() {}

    static BsonFields write(Wallet wallet) {
        BsonFields fields = BsonFields.none()
                .put("entries", wallet.entries(), EntryMapper::write)
                .put("accounts", wallet.terms().accounts().periods(), period -> period(period, AccountKind::name))
                .put("policies", wallet.terms().policies().periods(), period -> period(period, name -> name))
                .put("paged", wallet.archivedThroughSeq());
        wallet.checkpoint().ifPresent(checkpoint -> fields.put("checkpoint", write(checkpoint)));
        wallet.earnings()
                .ifPresent(earnings -> fields.put(
                        "earnings",
                        BsonFields.none()
                                .put("balance", earnings.balance().toString())
                                .put("after", earnings.toldAfter())));
        return fields;
    }

    static Wallet read(BsonFields fields) {
        EffectiveDated<AccountKind> accounts =
                new EffectiveDated<>(fields.list("accounts", period -> period(period, AccountKind::valueOf)));
        EffectiveDated<String> policies =
                new EffectiveDated<>(fields.list("policies", period -> period(period, name -> name)));
        return new Wallet(
                fields.list("entries", EntryMapper::read),
                new Terms(accounts, policies),
                fields.maybeFields("checkpoint").map(WalletMapper::checkpoint),
                fields.longNumber("paged"),
                fields.maybeFields("earnings")
                        .map(earnings -> new Earnings(Usd.of(earnings.text("balance")), earnings.longNumber("after"))));
    }

    private static <T> BsonFields period(EffectiveDated.Period<T> period, Function<T, String> write) {
        return BsonFields.none()
                .put("from", period.from(), LocalDate::toString)
                .put("value", write.apply(period.value()));
    }

    private static <T> EffectiveDated.Period<T> period(BsonFields fields, Function<String, T> read) {
        return new EffectiveDated.Period<>(fields.maybeDate("from"), read.apply(fields.text("value")));
    }

    private static BsonFields write(Checkpoint checkpoint) {
        BsonFields grants = BsonFields.none();
        checkpoint.firstGrants().forEach((kind, day) -> grants.put(kind.name(), day));
        BsonFields fields = BsonFields.none()
                .put("day", checkpoint.day())
                .put("lots", checkpoint.lots(), WalletMapper::lot)
                .put("charges", checkpoint.charges(), WalletMapper::charges)
                .put("grants", grants)
                .put("bought", checkpoint.boughtInMonth().value());
        checkpoint.archivedEvents().ifPresent(archivedEvents -> fields.put("causes", archivedEvents.written()));
        return checkpoint.isWithinDay() ? fields.put("through", checkpoint.through()) : fields;
    }

    private static Checkpoint checkpoint(BsonFields fields) {
        Map<GrantKind, LocalDate> grants = new EnumMap<>(GrantKind.class);
        BsonFields kept = fields.fields("grants");
        kept.document().keySet().forEach(kind -> grants.put(GrantKind.valueOf(kind), kept.date(kind)));
        return new Checkpoint(
                fields.date("day"),
                fields.maybeLong("through").orElse(Checkpoint.WHOLE_DAY),
                fields.list("lots", WalletMapper::lot),
                fields.list("charges", WalletMapper::charges),
                grants,
                Connects.of(fields.number("bought")),
                fields.maybeBytes("causes").map(ArchivedEventIds::read));
    }

    private static BsonFields lot(Lot lot) {
        return BsonFields.none()
                .put("seq", lot.seq())
                .put("origin", lot.origin().name())
                .put("acquired", lot.acquiredOn())
                .put("expires", lot.expiresOn())
                .put("dated", lot.dated())
                .put("amount", lot.amount().value())
                .put("remaining", lot.remaining().value())
                .put("each", lot.each(), Usd::toString);
    }

    private static Lot lot(BsonFields fields) {
        return new Lot(
                fields.longNumber("seq"),
                LotOrigin.valueOf(fields.text("origin")),
                fields.date("acquired"),
                fields.date("expires"),
                fields.flag("dated"),
                Connects.of(fields.number("amount")),
                Connects.of(fields.number("remaining")),
                fields.maybe("each").map(Usd::of));
    }

    private static BsonFields charges(ProposalCharges charges) {
        return BsonFields.none()
                .put("proposal", charges.proposal())
                .put("day", charges.day())
                .put("job", charges.job(), JobId::value)
                .put("cost", charges.cost().value())
                .put("charges", charges.charges(), WalletMapper::fromLot)
                .put("boosts", charges.boosts(), WalletMapper::fromLot);
    }

    private static ProposalCharges charges(BsonFields fields) {
        return new ProposalCharges(
                fields.longNumber("proposal"),
                fields.date("day"),
                fields.maybe("job").flatMap(JobId::of),
                Connects.of(fields.number("cost")),
                fields.list("charges", WalletMapper::fromLot),
                fields.list("boosts", WalletMapper::fromLot));
    }

    private static BsonFields fromLot(FromLot charge) {
        return BsonFields.none()
                .put("lot", charge.lot())
                .put("left", charge.left().value())
                .put("each", charge.each(), Usd::toString);
    }

    private static FromLot fromLot(BsonFields fields) {
        return new FromLot(
                fields.longNumber("lot"),
                Connects.of(fields.number("left")),
                fields.maybe("each").map(Usd::of));
    }
}
