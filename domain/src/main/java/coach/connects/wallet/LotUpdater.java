package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.LedgerReplay.EffectiveTerms;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.LotQueue.LotCharge;
import coach.connects.wallet.Statement.Shortage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each kind of entry does to the lots on its day; answers when the lot expires that it brought. */
final class LotUpdater implements EntryVisitor<Optional<LocalDate>> {
    private final LotQueue lots;
    private final EffectiveTerms terms;
    private final ProposalBook proposals;
    private final List<Shortage> shortages = new ArrayList<>();
    private final SpendingCosts costs;

    LotUpdater(LotQueue lots, EffectiveTerms terms, ProposalBook proposals) {
        this.lots = lots;
        this.terms = terms;
        this.proposals = proposals;
        this.costs = new SpendingCosts();
    }

    List<Shortage> shortages() {
        return shortages;
    }

    SpendingCosts costs() {
        return costs;
    }

    @Override
    public Optional<LocalDate> purchase(Purchase entry) {
        return addLot(entry, LotOrigin.PURCHASE, entry.expiresOn(), true, entry.amount(), entry.each());
    }

    @Override
    public Optional<LocalDate> grant(Grant entry) {
        return addLot(entry, LotOrigin.GRANT, entry.until(), true, entry.amount(), Optional.of(Usd.ZERO));
    }

    @Override
    public Optional<LocalDate> proposal(Proposal entry) {
        List<LotCharge> taken = consume(entry, -entry.amount());
        costs.spent(entry.seq(), taken);
        proposals.add(new MutableCharges(entry, taken));
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> boost(Boost entry) {
        List<LotCharge> taken = consume(entry, -entry.amount());
        costs.spent(entry.proposalSeq(), taken);
        proposals.open(entry.proposalSeq()).ifPresent(proposal -> proposal.boosted(taken));
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> badge(Badge entry) {
        consume(entry, -entry.amount());
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> ad(Ad entry) {
        consume(entry, -entry.amount());
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> givenBack(Return entry) {
        List<LotCharge> homeless = refundToPayingLots(entry);
        int amount = homeless.stream().mapToInt(charge -> charge.left).sum();
        return addLot(entry, LotOrigin.RETURN, Optional.empty(), true, amount, SpendingCosts.each(homeless));
    }

    @Override
    public Optional<LocalDate> correction(Correction entry) {
        if (entry.amount() >= 0) {
            boolean dated = entry.until().isPresent();
            return addLot(entry, LotOrigin.CORRECTION, entry.until(), dated, entry.amount(), Optional.empty());
        }
        consume(entry, -entry.amount() - takenFromNamedLot(entry));
        entry.lotSeq().stream()
                .mapToObj(seq -> activeLot(seq, entry))
                .flatMap(Optional::stream)
                .forEach(lot -> entry.until().ifPresent(day -> lots.expireBy(lot, day)));
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> reversal(Reversal entry) {
        return Optional.empty();
    }

    private Optional<LocalDate> addLot(
            RecordedEntry entry,
            LotOrigin origin,
            Optional<LocalDate> told,
            boolean dated,
            int amount,
            Optional<Usd> each) {
        if (amount == 0) {
            return Optional.empty();
        }
        LocalDate day = entry.effectiveOn();
        LocalDate expiresOn = told.orElseGet(() -> terms.policy(day).expiryOf(day));
        lots.add(new MutableLot(entry.seq(), origin, day, expiresOn, dated, amount, each));
        return Optional.of(expiresOn);
    }

    private List<LotCharge> consume(RecordedEntry entry, int wanted) {
        long missing = wanted - lots.total();
        if (missing > 0) {
            shortages.add(new Shortage(entry.effectiveOn(), Connects.of(Math.toIntExact(missing)), entry));
        }
        return lots.take(wanted);
    }

    private int takenFromNamedLot(Correction entry) {
        if (entry.lotSeq().isEmpty()) {
            return 0;
        }
        return activeLot(entry.lotSeq().getAsLong(), entry)
                .map(lot -> lots.takeFrom(lot, -entry.amount()).left)
                .orElse(0);
    }

    /** Gives back to the lots, the last one charged first, and tells which Connects have no living lot any more (W-07). */
    private List<LotCharge> refundToPayingLots(Return entry) {
        List<LotCharge> charges = proposals
                .open(entry.proposalSeq())
                .map(found -> found.lastFirst(entry.boost()))
                .orElse(List.of());
        int open = entry.amount();
        List<LotCharge> homeless = new ArrayList<>(0);
        for (LotCharge charge : charges) {
            int part = Math.min(open, charge.left);
            charge.left -= part;
            open -= part;
            LotCharge back = new LotCharge(charge.lot, part, charge.each);
            costs.cameBack(entry.proposalSeq(), back);
            if (part > 0 && !refundLot(back, entry)) {
                homeless.add(back);
            }
        }
        if (open > 0) {
            homeless.add(new LotCharge(entry.seq(), open, Optional.empty()));
        }
        return homeless;
    }

    private boolean refundLot(LotCharge back, Return entry) {
        Optional<MutableLot> home = activeLot(back.lot, entry);
        home.ifPresent(lot -> lots.giveBack(lot, back.left));
        return home.isPresent();
    }

    private Optional<MutableLot> activeLot(long lot, RecordedEntry entry) {
        return lots.broughtBy(lot).filter(found -> found.livesOn(entry.effectiveOn()));
    }
}
