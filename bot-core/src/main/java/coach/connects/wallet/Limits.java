package coach.connects.wallet;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.wallet.Recording.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What amounts, dates and notes must keep to (W-04, W-08); answers with the first limit that is not kept. */
record Limits(LocalDate today) implements NewEntry.Cases<Optional<Limit>> {
    Optional<Limit> of(NewEntry draft) {
        return day(draft.on()).or(() -> note(draft)).or(() -> draft.match(this));
    }

    @Override
    public Optional<Limit> buy(NewEntry.Buy draft) {
        return amount(draft.connects(), 1)
                .or(() -> price(draft.connects(), draft.cost()))
                .or(() -> until(draft.on(), draft.expiresOn()));
    }

    @Override
    public Optional<Limit> given(NewEntry.Given draft) {
        return draft.connects().flatMap(connects -> amount(connects, 1)).or(() -> until(draft.on(), draft.until()));
    }

    @Override
    public Optional<Limit> propose(NewEntry.Propose draft) {
        return draft.cost().flatMap(cost -> amount(cost, 0));
    }

    @Override
    public Optional<Limit> boostProposal(NewEntry.BoostProposal draft) {
        return amount(draft.connects(), 1);
    }

    @Override
    public Optional<Limit> spend(NewEntry.Spend draft) {
        return amount(draft.connects(), 1);
    }

    @Override
    public Optional<Limit> giveBack(NewEntry.GiveBack draft) {
        return amount(draft.connects(), 1);
    }

    @Override
    public Optional<Limit> adjust(NewEntry.Adjust draft) {
        return amount(draft.to(), 0)
                .or(() -> until(draft.on(), draft.until()))
                .or(() -> cameIn(draft.on(), draft.cameIn()));
    }

    @Override
    public Optional<Limit> dateLots(NewEntry.DateLots draft) {
        return cameIn(draft.on(), draft.cameIn());
    }

    @Override
    public Optional<Limit> correct(NewEntry.Correct draft) {
        return amount(Connects.of(Math.abs(draft.amount())), 1).or(() -> until(draft.on(), draft.until()));
    }

    private Optional<Limit> day(LocalDate day) {
        if (day.isBefore(Recording.EARLIEST)) {
            return Optional.of(Limit.TOO_EARLY);
        }
        return day.isAfter(today) ? Optional.of(Limit.FUTURE) : Optional.empty();
    }

    private static Optional<Limit> note(NewEntry draft) {
        return draft.note().filter(note -> note.length() > Stamp.LONGEST_NOTE).map(note -> Limit.NOTE);
    }

    private static Optional<Limit> amount(Connects connects, int least) {
        boolean kept = connects.value() >= least && connects.value() <= Recording.MOST;
        return kept ? Optional.empty() : Optional.of(Limit.AMOUNT);
    }

    /** The price of all of them, which must not be beyond what they can have cost. */
    static Optional<Limit> price(Connects connects, Optional<Usd> cost) {
        return cost.filter(paid -> paid.compareTo(Recording.DEAREST.times(connects.value())) > 0)
                .map(paid -> Limit.PRICE);
    }

    private static Optional<Limit> until(LocalDate day, Optional<LocalDate> until) {
        return until.filter(gone -> !gone.isAfter(day)).map(gone -> Limit.UNTIL);
    }

    private Optional<Limit> cameIn(LocalDate told, List<NewEntry.CameIn> parts) {
        return parts.stream()
                .flatMap(part -> amount(part.connects(), 1)
                        .or(() -> part.on().isAfter(told) ? Optional.of(Limit.FUTURE) : day(part.on()))
                        .stream())
                .findFirst();
    }
}
