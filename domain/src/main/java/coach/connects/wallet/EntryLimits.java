package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.RecordingResult.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What amounts, dates and notes must keep to (W-04, W-08); answers with the first limit that is not kept. */
record EntryLimits(LocalDate today) implements EntryDraft.Visitor<Optional<Limit>> {
    Optional<Limit> of(EntryDraft draft) {
        return day(draft.on()).or(() -> note(draft)).or(() -> draft.match(this));
    }

    @Override
    public Optional<Limit> buy(EntryDraft.PurchaseDraft draft) {
        return amount(draft.connects(), 1)
                .or(() -> price(draft.connects(), draft.cost()))
                .or(() -> until(draft.on(), draft.expiresOn()));
    }

    @Override
    public Optional<Limit> given(EntryDraft.GrantDraft draft) {
        return draft.connects().flatMap(connects -> amount(connects, 1)).or(() -> until(draft.on(), draft.until()));
    }

    @Override
    public Optional<Limit> propose(EntryDraft.ProposalDraft draft) {
        return draft.cost().flatMap(cost -> amount(cost, 0));
    }

    @Override
    public Optional<Limit> boostProposal(EntryDraft.BoostDraft draft) {
        return amount(draft.connects(), 1);
    }

    @Override
    public Optional<Limit> spend(EntryDraft.SpendingDraft draft) {
        return amount(draft.connects(), 1);
    }

    @Override
    public Optional<Limit> giveBack(EntryDraft.ReturnDraft draft) {
        return amount(draft.connects(), 1);
    }

    @Override
    public Optional<Limit> adjust(EntryDraft.AdjustmentDraft draft) {
        return amount(draft.to(), 0)
                .or(() -> until(draft.on(), draft.until()))
                .or(() -> cameIn(draft.on(), draft.cameIn()));
    }

    @Override
    public Optional<Limit> dateLots(EntryDraft.LotDating draft) {
        return cameIn(draft.on(), draft.cameIn());
    }

    @Override
    public Optional<Limit> correct(EntryDraft.CorrectionDraft draft) {
        return amount(Connects.of(Math.abs(draft.amount())), 1).or(() -> until(draft.on(), draft.until()));
    }

    private Optional<Limit> day(LocalDate day) {
        if (day.isBefore(RecordingResult.EARLIEST)) {
            return Optional.of(Limit.TOO_EARLY);
        }
        return day.isAfter(today) ? Optional.of(Limit.FUTURE) : Optional.empty();
    }

    private static Optional<Limit> note(EntryDraft draft) {
        return draft.note()
                .filter(note -> note.length() > EntryMetadata.LONGEST_NOTE)
                .map(note -> Limit.NOTE);
    }

    private static Optional<Limit> amount(Connects connects, int least) {
        boolean kept = connects.value() >= least && connects.value() <= RecordingResult.MOST;
        return kept ? Optional.empty() : Optional.of(Limit.AMOUNT);
    }

    /** The price of all of them, which must not be beyond what they can have cost. */
    static Optional<Limit> price(Connects connects, Optional<Usd> cost) {
        return cost.filter(paid -> paid.compareTo(RecordingResult.DEAREST.times(connects.value())) > 0)
                .map(paid -> Limit.PRICE);
    }

    /** What came in must not be gone on the day on which it came. */
    static Optional<Limit> until(LocalDate day, Optional<LocalDate> until) {
        return until.filter(gone -> !gone.isAfter(day)).map(gone -> Limit.UNTIL);
    }

    private Optional<Limit> cameIn(LocalDate told, List<EntryDraft.Acquisition> parts) {
        return parts.stream()
                .flatMap(part -> amount(part.connects(), 1)
                        .or(() -> part.on().isAfter(told) ? Optional.of(Limit.FUTURE) : day(part.on()))
                        .stream())
                .findFirst();
    }
}
