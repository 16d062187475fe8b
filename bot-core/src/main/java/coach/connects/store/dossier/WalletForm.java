package coach.connects.store.dossier;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.job.JobId;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Checkpoint;
import coach.connects.wallet.Dated;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.Lot;
import coach.connects.wallet.LotOrigin;
import coach.connects.wallet.PagedCauses;
import coach.connects.wallet.ProposalCharges;
import coach.connects.wallet.ProposalCharges.FromLot;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The form in which a wallet is kept. */
final class WalletForm {
    private WalletForm() {}

    static Fields write(Wallet wallet) {
        Fields fields = Fields.none()
                .put("entries", wallet.entries(), EntryForm::write)
                .put("accounts", wallet.terms().accounts().periods(), period -> period(period, AccountKind::name))
                .put("policies", wallet.terms().policies().periods(), period -> period(period, name -> name))
                .put("paged", wallet.paged());
        wallet.checkpoint().ifPresent(checkpoint -> fields.put("checkpoint", write(checkpoint)));
        wallet.earnings()
                .ifPresent(earnings -> fields.put(
                        "earnings",
                        Fields.none()
                                .put("balance", earnings.balance().toString())
                                .put("after", earnings.toldAfter())));
        return fields;
    }

    static Wallet read(Fields fields) {
        Dated<AccountKind> accounts =
                new Dated<>(fields.list("accounts", period -> period(period, AccountKind::valueOf)));
        Dated<String> policies = new Dated<>(fields.list("policies", period -> period(period, name -> name)));
        return new Wallet(
                fields.list("entries", EntryForm::read),
                new Terms(accounts, policies),
                fields.maybeFields("checkpoint").map(WalletForm::checkpoint),
                fields.longNumber("paged"),
                fields.maybeFields("earnings")
                        .map(earnings -> new Earnings(Usd.of(earnings.text("balance")), earnings.longNumber("after"))));
    }

    private static <T> Fields period(Dated.Period<T> period, Function<T, String> write) {
        return Fields.none().put("from", period.from(), LocalDate::toString).put("value", write.apply(period.value()));
    }

    private static <T> Dated.Period<T> period(Fields fields, Function<String, T> read) {
        return new Dated.Period<>(fields.maybeDate("from"), read.apply(fields.text("value")));
    }

    private static Fields write(Checkpoint checkpoint) {
        Fields grants = Fields.none();
        checkpoint.firstGrants().forEach((kind, day) -> grants.put(kind.name(), day));
        Fields fields = Fields.none()
                .put("day", checkpoint.day())
                .put("lots", checkpoint.lots(), WalletForm::lot)
                .put("charges", checkpoint.charges(), WalletForm::charges)
                .put("grants", grants)
                .put("bought", checkpoint.boughtInMonth().value());
        checkpoint.causes().ifPresent(causes -> fields.put("causes", causes.written()));
        return checkpoint.isWithinDay() ? fields.put("through", checkpoint.through()) : fields;
    }

    private static Checkpoint checkpoint(Fields fields) {
        Map<GrantKind, LocalDate> grants = new EnumMap<>(GrantKind.class);
        Fields kept = fields.fields("grants");
        kept.document().keySet().forEach(kind -> grants.put(GrantKind.valueOf(kind), kept.date(kind)));
        return new Checkpoint(
                fields.date("day"),
                fields.maybeLong("through").orElse(Checkpoint.WHOLE_DAY),
                fields.list("lots", WalletForm::lot),
                fields.list("charges", WalletForm::charges),
                grants,
                Connects.of(fields.number("bought")),
                fields.maybeBytes("causes").map(PagedCauses::read));
    }

    private static Fields lot(Lot lot) {
        return Fields.none()
                .put("seq", lot.seq())
                .put("origin", lot.origin().name())
                .put("acquired", lot.acquiredOn())
                .put("expires", lot.expiresOn())
                .put("dated", lot.dated())
                .put("amount", lot.amount().value())
                .put("remaining", lot.remaining().value());
    }

    private static Lot lot(Fields fields) {
        return new Lot(
                fields.longNumber("seq"),
                LotOrigin.valueOf(fields.text("origin")),
                fields.date("acquired"),
                fields.date("expires"),
                fields.flag("dated"),
                Connects.of(fields.number("amount")),
                Connects.of(fields.number("remaining")));
    }

    private static Fields charges(ProposalCharges charges) {
        return Fields.none()
                .put("proposal", charges.proposal())
                .put("day", charges.day())
                .put("job", charges.job(), JobId::value)
                .put("cost", charges.cost().value())
                .put("charges", charges.charges(), WalletForm::fromLot)
                .put("boosts", charges.boosts(), WalletForm::fromLot);
    }

    private static ProposalCharges charges(Fields fields) {
        return new ProposalCharges(
                fields.longNumber("proposal"),
                fields.date("day"),
                fields.maybe("job").flatMap(JobId::of),
                Connects.of(fields.number("cost")),
                fields.list("charges", WalletForm::fromLot),
                fields.list("boosts", WalletForm::fromLot));
    }

    private static Fields fromLot(FromLot charge) {
        return Fields.none().put("lot", charge.lot()).put("left", charge.left().value());
    }

    private static FromLot fromLot(Fields fields) {
        return new FromLot(fields.longNumber("lot"), Connects.of(fields.number("left")));
    }
}
