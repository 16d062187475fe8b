package coach.connects.wallet;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Makes entries of what happened. Each case answers with the refusal, or with nothing when its entries are made. */
final class Drafting implements NewEntry.Cases<Optional<Recording>> {
    private final WorkingWallet work;

    Drafting(WorkingWallet work) {
        this.work = work;
    }

    /** Makes the entries of one draft; answers why not. */
    Optional<Recording> add(NewEntry draft) {
        if (work.wallet().needsPages(draft.on())) {
            return Optional.of(new Recording.NeedsPages(draft.on()));
        }
        Optional<Recording> refusal = new Limits(work.today()).of(draft).map(Recording.OutOfRange::new);
        return refusal.isPresent() ? refusal : draft.match(this);
    }

    @Override
    public Optional<Recording> buy(NewEntry.Buy draft) {
        Optional<Recording> refusal = overAllowance(draft);
        if (refusal.isPresent() && !work.context().anyway()) {
            return refusal;
        }
        Optional<Usd> cost = draft.cost().or(() -> work.policy(draft.on()).worth(draft.connects()));
        Optional<Earnings> earnings = work.wallet().earnings();
        Optional<PaidBy> payer =
                draft.paidBy().or(() -> cost.flatMap(price -> earnings.map(kept -> kept.payerOf(price))));
        return work.keep(new Purchase(work.stamp(draft), draft.connects(), cost, payer, draft.expiresOn()));
    }

    private Optional<Recording> overAllowance(NewEntry.Buy draft) {
        LocalDate day = draft.on();
        Connects balance = work.fold(day).balance();
        Connects bought = work.wallet().boughtIn(YearMonth.from(day));
        Allowance allowance =
                Allowance.of(work.policy(day), work.wallet().terms().account(day), balance, bought);
        return allowance
                .decisive()
                .filter(cap -> !allowance.allows(draft.connects()))
                .map(cap -> new Recording.OverAllowance(draft.connects(), day, allowance, cap, balance));
    }

    @Override
    public Optional<Recording> given(NewEntry.Given draft) {
        GrantRule rule = work.policy(draft.on()).grant(draft.grant());
        Optional<LocalDate> first =
                Optional.ofNullable(work.wallet().firstGrants().get(draft.grant()));
        if (rule.once() && first.isPresent()) {
            return Optional.of(new Recording.GrantTwice(draft.grant(), first.get()));
        }
        Optional<Connects> amount = draft.connects().or(() -> rule.amount().map(Figure::value));
        return amount.isPresent()
                ? work.keep(new Grant(work.stamp(draft), draft.grant(), amount.get(), draft.until()))
                : amountNeeded(EntryKind.GRANT, draft.on());
    }

    @Override
    public Optional<Recording> propose(NewEntry.Propose draft) {
        Optional<Connects> cost = draft.free()
                .map(reason -> Connects.ZERO)
                .or(draft::cost)
                .or(() -> draft.size().flatMap(work.policy(draft.on())::costOf));
        return cost.isPresent()
                ? work.keep(new Proposal(
                        work.stamp(draft), draft.job(), cost.get(), draft.free(), draft.size(), draft.check()))
                : amountNeeded(EntryKind.PROPOSAL, draft.on());
    }

    private Optional<Recording> amountNeeded(EntryKind kind, LocalDate day) {
        return Optional.of(new Recording.AmountNeeded(kind, work.policy(day)));
    }

    @Override
    public Optional<Recording> boostProposal(NewEntry.BoostProposal draft) {
        Optional<Long> proposal = work.latest(
                        draft.on(), draft.job(), found -> found.stands() && found.isLiveOn(draft.on()))
                .map(LiveProposal::seq)
                .or(() -> madeJustNow(draft));
        return proposal.isPresent()
                ? work.keep(new Boost(work.stamp(draft), proposal.get(), draft.connects()))
                : Optional.of(new Recording.NothingToBoost(draft.job()));
    }

    /** One that is told along with its boost; it does not stand where it finds too little, and that is what is told then. */
    private Optional<Long> madeJustNow(NewEntry.BoostProposal draft) {
        return work.made().stream()
                .filter(entry -> entry.kind() == EntryKind.PROPOSAL
                        && entry.job().equals(draft.job())
                        && entry.effectiveOn().equals(draft.on()))
                .map(StoredEntry::seq)
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<Recording> spend(NewEntry.Spend draft) {
        return work.keep(
                draft.purpose() == NewEntry.Purpose.BADGE
                        ? new Badge(work.stamp(draft), draft.connects())
                        : new Ad(work.stamp(draft), draft.connects()));
    }

    @Override
    public Optional<Recording> giveBack(NewEntry.GiveBack draft) {
        Optional<LiveProposal> found = work.latest(
                draft.on(), draft.job(), proposal -> !draft.leftOf(proposal).isZero());
        Optional<Recording> needsPages = needsPages(found);
        if (needsPages.isPresent()) {
            return needsPages;
        }
        Connects left = found.map(draft::leftOf).orElse(Connects.ZERO);
        if (found.isEmpty() || left.compareTo(draft.connects()) < 0) {
            return Optional.of(new Recording.NothingToReturn(draft.job(), left));
        }
        return giveBack(draft, found.get());
    }

    /** A checkpoint knows all proposals that were live on its day; whether an older one is the latest only pages tell. */
    private Optional<Recording> needsPages(Optional<LiveProposal> found) {
        return work.wallet()
                .checkpoint()
                .filter(point ->
                        found.filter(proposal -> proposal.isLiveOn(point.day())).isEmpty())
                .map(point -> new Recording.NeedsPages(point.day()));
    }

    /** The cost first, what goes beyond it to the boost: Upwork returns each by itself (W-11). */
    private Optional<Recording> giveBack(NewEntry.GiveBack draft, LiveProposal proposal) {
        int ofCost = draft.boost()
                ? 0
                : Math.min(proposal.costLeft().value(), draft.connects().value());
        int ofBoost = draft.connects().value() - ofCost;
        if (ofCost > 0) {
            work.keep(new Return(work.stamp(draft), proposal.seq(), false, Connects.of(ofCost)));
        }
        if (ofBoost > 0) {
            work.keep(new Return(work.stamp(draft), proposal.seq(), true, Connects.of(ofBoost)));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Recording> adjust(NewEntry.Adjust draft) {
        return new Adjusting(work).adjust(draft);
    }

    @Override
    public Optional<Recording> dateLots(NewEntry.DateLots draft) {
        return new Adjusting(work).dateLots(draft);
    }

    @Override
    public Optional<Recording> correct(NewEntry.Correct draft) {
        return work.keep(
                new Correction(work.stamp(draft), draft.amount(), draft.until(), java.util.OptionalLong.empty()));
    }
}
