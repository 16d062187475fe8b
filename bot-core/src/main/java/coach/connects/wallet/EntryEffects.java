package coach.connects.wallet;

import coach.connects.amount.Connects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each kind of entry does to the lots on its day; answers when the lot expires that it brought. */
final class EntryEffects implements EntryCases<Optional<LocalDate>> {
    private final LotBook lots;
    private final TermsInForce terms;
    private final Proposals proposals;
    private final List<Shortage> shortages = new ArrayList<>();

    EntryEffects(LotBook lots, TermsInForce terms, Proposals proposals) {
        this.lots = lots;
        this.terms = terms;
        this.proposals = proposals;
    }

    List<Shortage> shortages() {
        return shortages;
    }

    @Override
    public Optional<LocalDate> purchase(Purchase entry) {
        return bring(entry, LotOrigin.PURCHASE, entry.expiresOn(), true, entry.amount());
    }

    @Override
    public Optional<LocalDate> grant(Grant entry) {
        return bring(entry, LotOrigin.GRANT, entry.until(), true, entry.amount());
    }

    @Override
    public Optional<LocalDate> proposal(Proposal entry) {
        proposals.add(new OpenCharges(entry, take(entry, -entry.amount())));
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> boost(Boost entry) {
        List<Charge> taken = take(entry, -entry.amount());
        proposals.open(entry.of()).ifPresent(proposal -> proposal.boosted(taken));
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> badge(Badge entry) {
        take(entry, -entry.amount());
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> ad(Ad entry) {
        take(entry, -entry.amount());
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> givenBack(Return entry) {
        int homeless = toTheLotsThatPaid(entry);
        return bring(entry, LotOrigin.RETURN, Optional.empty(), true, homeless);
    }

    @Override
    public Optional<LocalDate> correction(Correction entry) {
        if (entry.amount() >= 0) {
            boolean dated = entry.until().isPresent();
            return bring(entry, LotOrigin.CORRECTION, entry.until(), dated, entry.amount());
        }
        take(entry, -entry.amount() - takenFromNamedLot(entry));
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> reversal(Reversal entry) {
        return Optional.empty();
    }

    private Optional<LocalDate> bring(
            StoredEntry entry, LotOrigin origin, Optional<LocalDate> told, boolean dated, int amount) {
        if (amount == 0) {
            return Optional.empty();
        }
        LocalDate day = entry.effectiveOn();
        LocalDate expiresOn = told.orElseGet(() -> terms.policy(day).expiryOf(day));
        lots.add(new OpenLot(entry.seq(), origin, day, expiresOn, dated, amount));
        return Optional.of(expiresOn);
    }

    private List<Charge> take(StoredEntry entry, int wanted) {
        long missing = wanted - lots.total();
        if (missing > 0) {
            shortages.add(new Shortage(entry.effectiveOn(), Connects.of(Math.toIntExact(missing)), entry));
        }
        return lots.take(wanted);
    }

    private int takenFromNamedLot(Correction entry) {
        if (entry.of().isEmpty()) {
            return 0;
        }
        return living(entry.of().getAsLong(), entry)
                .map(lot -> lots.takeFrom(lot, -entry.amount()).left)
                .orElse(0);
    }

    /** Gives back to the lots, the last one charged first, and tells how many Connects have no living lot any more (W-07). */
    private int toTheLotsThatPaid(Return entry) {
        List<Charge> charges = proposals
                .open(entry.of())
                .map(found -> found.lastFirst(entry.boost()))
                .orElse(List.of());
        int open = entry.amount();
        int homeless = 0;
        for (Charge charge : charges) {
            int part = Math.min(open, charge.left);
            charge.left -= part;
            open -= part;
            homeless += part - backHome(charge.lot, part, entry);
        }
        return homeless + open;
    }

    private int backHome(long lot, int part, Return entry) {
        Optional<OpenLot> home = living(lot, entry);
        if (part == 0 || home.isEmpty()) {
            return 0;
        }
        lots.giveBack(home.get(), part);
        return part;
    }

    private Optional<OpenLot> living(long lot, StoredEntry entry) {
        return lots.broughtBy(lot).filter(found -> found.livesOn(entry.effectiveOn()));
    }
}
