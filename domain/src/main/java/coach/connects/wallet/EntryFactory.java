package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.ConnectsPolicy.GrantRule;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes entries of what happened. Each case answers with the refusal, or with nothing when its entries are made. */
final class EntryFactory implements EntryDraft.Visitor<Optional<RecordingResult>> {
    private final WalletBuilder builder;

    EntryFactory(WalletBuilder builder) {
        this.builder = builder;
    }

    Optional<RecordingResult> add(EntryDraft draft) {
        if (builder.wallet().needsArchive(draft.on())) {
            return Optional.of(new RecordingResult.NeedsArchive(draft.on()));
        }
        Optional<RecordingResult> refusal =
                new EntryLimits(builder.today()).of(draft).map(RecordingResult.OutOfRange::new);
        return refusal.isPresent() ? refusal : draft.match(this);
    }

    @Override
    public Optional<RecordingResult> buy(EntryDraft.PurchaseDraft draft) {
        Optional<RecordingResult> refusal = overAllowance(draft);
        if (refusal.isPresent() && !builder.context().anyway()) {
            return refusal;
        }
        Optional<Usd> cost = draft.cost().or(() -> builder.policy(draft.on()).worth(draft.connects()));
        Optional<Earnings> earnings = builder.wallet().earnings();
        Optional<PaidBy> payer =
                draft.paidBy().or(() -> cost.flatMap(price -> earnings.map(kept -> kept.payerOf(price))));
        return builder.keep(
                new Purchase(builder.stamp(draft), draft.connects(), cost, draft.payment(), payer, draft.expiresOn()));
    }

    private Optional<RecordingResult> overAllowance(EntryDraft.PurchaseDraft draft) {
        LocalDate day = draft.on();
        Connects balance = builder.replay(day).balance();
        Connects bought = builder.wallet().boughtIn(YearMonth.from(day));
        PurchaseAllowance allowance = PurchaseAllowance.of(
                builder.policy(day), builder.wallet().terms().account(day), balance, bought);
        return allowance
                .decisive()
                .filter(cap -> !allowance.allows(draft.connects()))
                .map(cap -> new RecordingResult.PurchaseLimitExceeded(draft.connects(), day, allowance, cap, balance));
    }

    @Override
    public Optional<RecordingResult> given(EntryDraft.GrantDraft draft) {
        GrantRule rule = builder.policy(draft.on()).grant(draft.grant());
        Optional<LocalDate> first =
                Optional.ofNullable(builder.wallet().firstGrants().get(draft.grant()));
        if (rule.once() && first.isPresent()) {
            return Optional.of(new RecordingResult.DuplicateGrant(draft.grant(), first.get()));
        }
        Optional<Connects> amount = draft.connects().or(() -> rule.amount().map(PolicyValue::value));
        return amount.isPresent()
                ? builder.keep(new Grant(builder.stamp(draft), draft.grant(), amount.get(), draft.until()))
                : amountNeeded(EntryKind.GRANT, draft.on());
    }

    @Override
    public Optional<RecordingResult> propose(EntryDraft.ProposalDraft draft) {
        Optional<Connects> cost = draft.free()
                .map(reason -> Connects.ZERO)
                .or(draft::cost)
                .or(() -> draft.size().flatMap(builder.policy(draft.on())::costOf));
        return cost.isPresent()
                ? builder.keep(new Proposal(
                        builder.stamp(draft), draft.job(), cost.get(), draft.free(), draft.size(), draft.check()))
                : amountNeeded(EntryKind.PROPOSAL, draft.on());
    }

    private Optional<RecordingResult> amountNeeded(EntryKind kind, LocalDate day) {
        return Optional.of(new RecordingResult.AmountRequired(kind, builder.policy(day)));
    }

    @Override
    public Optional<RecordingResult> boostProposal(EntryDraft.BoostDraft draft) {
        Optional<Long> proposal = builder.latest(
                        draft.on(),
                        draft.job(),
                        found ->
                                found.stands() && found.isLiveOn(draft.on()) && isWanted(draft.proposal(), found.seq()))
                .map(LiveProposal::seq)
                .or(() -> madeJustNow(draft));
        return proposal.isPresent()
                ? builder.keep(new Boost(builder.stamp(draft), proposal.get(), draft.connects()))
                : Optional.of(new RecordingResult.NothingToBoost(draft.job()));
    }

    /**
     * One that is told along with its boost; it does not stand where it finds too little, and that is what is told
     * then.
     */
    private Optional<Long> madeJustNow(EntryDraft.BoostDraft draft) {
        return builder.made().stream()
                .filter(entry -> entry.kind() == EntryKind.PROPOSAL
                        && entry.job().equals(draft.job())
                        && isWanted(draft.proposal(), entry.seq())
                        && entry.effectiveOn().equals(draft.on()))
                .map(RecordedEntry::seq)
                .reduce((earlier, later) -> later);
    }

    private static boolean isWanted(OptionalLong named, long proposal) {
        return named.isEmpty() || named.getAsLong() == proposal;
    }

    @Override
    public Optional<RecordingResult> spend(EntryDraft.SpendingDraft draft) {
        return builder.keep(
                draft.purpose() == EntryDraft.Purpose.BADGE
                        ? new Badge(builder.stamp(draft), draft.connects())
                        : new Ad(builder.stamp(draft), draft.connects()));
    }

    @Override
    public Optional<RecordingResult> giveBack(EntryDraft.ReturnDraft draft) {
        Optional<LiveProposal> found = builder.latest(
                draft.on(),
                draft.job(),
                proposal -> !draft.leftOf(proposal).isZero() && isWanted(draft.proposal(), proposal.seq()));
        Optional<RecordingResult> needsArchive = needsArchive(found);
        if (needsArchive.isPresent()) {
            return needsArchive;
        }
        Connects left = found.map(draft::leftOf).orElse(Connects.ZERO);
        if (found.isEmpty() || left.compareTo(draft.connects()) < 0) {
            return Optional.of(new RecordingResult.NothingToReturn(draft.job(), left));
        }
        return giveBack(draft, found.get());
    }

    /**
     * A checkpoint knows all proposals that were live on its day; whether an older one is the latest only pages tell.
     */
    private Optional<RecordingResult> needsArchive(Optional<LiveProposal> found) {
        return builder.wallet()
                .checkpoint()
                .filter(point ->
                        found.filter(proposal -> proposal.isLiveOn(point.day())).isEmpty())
                .map(point -> new RecordingResult.NeedsArchive(point.day()));
    }

    /** The cost first, what goes beyond it to the boost: Upwork returns each by itself (W-11). */
    private Optional<RecordingResult> giveBack(EntryDraft.ReturnDraft draft, LiveProposal proposal) {
        int ofCost = draft.boost()
                ? 0
                : Math.min(proposal.costLeft().value(), draft.connects().value());
        int ofBoost = draft.connects().value() - ofCost;
        if (ofCost > 0) {
            builder.keep(new Return(builder.stamp(draft), proposal.seq(), false, Connects.of(ofCost)));
        }
        if (ofBoost > 0) {
            builder.keep(new Return(builder.stamp(draft), proposal.seq(), true, Connects.of(ofBoost)));
        }
        return Optional.empty();
    }

    @Override
    public Optional<RecordingResult> adjust(EntryDraft.AdjustmentDraft draft) {
        return new BalanceAdjuster(builder).adjust(draft);
    }

    @Override
    public Optional<RecordingResult> dateLots(EntryDraft.LotDating draft) {
        return new BalanceAdjuster(builder).dateLots(draft);
    }

    @Override
    public Optional<RecordingResult> correct(EntryDraft.CorrectionDraft draft) {
        return builder.keep(new Correction(builder.stamp(draft), draft.amount(), draft.until(), OptionalLong.empty()));
    }
}
