package coach.connects.wallet;

import coach.connects.amount.Connects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out a wallet from its entries, day by day: expiries, then on the 1st of a month the rollover loss, then the
 * entries in the order recorded (W-02). Takes what there is where an entry finds too little, and tells so.
 */
final class Fold {
    private final TermsInForce terms;
    private final long lowestCap;
    private final LotBook lots = new LotBook();
    private final Proposals proposals;
    private final EntryEffects effects;
    private final List<Line> lines = new ArrayList<>();
    private final Connects opening;
    private LocalDate day;

    private Fold(Wallet wallet, Policies policies) {
        this.terms = new TermsInForce(wallet.terms(), policies);
        this.lowestCap = terms.lowestRolloverCap();
        this.proposals =
                new Proposals(wallet.checkpoint().map(Checkpoint::charges).orElse(List.of()));
        this.effects = new EntryEffects(lots, terms, proposals);
        this.opening = wallet.checkpoint().map(Checkpoint::balance).orElse(Connects.ZERO);
        this.day = wallet.checkpoint().map(Checkpoint::day).orElse(LocalDate.MIN);
        wallet.checkpoint().ifPresent(point -> point.lots().forEach(lot -> lots.add(new OpenLot(lot))));
    }

    /** The wallet at the end of this day. */
    static Fold of(Wallet wallet, LocalDate through, Policies policies) {
        Fold fold = new Fold(wallet, policies);
        Set<Long> takenBack = wallet.takenBack();
        for (StoredEntry entry : wallet.inFoldOrder()) {
            if (entry.effectiveOn().isAfter(through)) {
                break;
            }
            fold.enter(entry, entry.effectiveOn(), takenBack);
        }
        fold.advance(through);
        return fold;
    }

    /** The wallet today: with what was recorded ahead of time. */
    static Fold present(Wallet wallet, LocalDate today, Policies policies) {
        AheadOfTime ahead = AheadOfTime.of(wallet.entries(), today);
        if (ahead.isNone()) {
            return of(wallet, today, policies);
        }
        Fold fold = new Fold(wallet, policies);
        Set<Long> takenBack = wallet.takenBack();
        for (StoredEntry entry : ahead.inOrder(wallet.inFoldOrder())) {
            LocalDate day = ahead.day(entry);
            if (day.isAfter(today)) {
                break;
            }
            fold.enter(entry, day, takenBack);
        }
        fold.advance(today);
        return fold;
    }

    private void enter(StoredEntry entry, LocalDate on, Set<Long> takenBack) {
        advance(on);
        boolean leftOut = entry.kind() == EntryKind.REVERSAL || takenBack.contains(entry.seq());
        Optional<LocalDate> expiresOn = leftOut ? Optional.empty() : entry.match(effects);
        lines.add(new Line(entry, balance(), leftOut, expiresOn));
    }

    /** Lets the days pass up to and including this one, with what they do by themselves. */
    void advance(LocalDate to) {
        for (Optional<LocalDate> next = nextEvent();
                next.isPresent() && !next.get().isAfter(to);
                next = nextEvent()) {
            day = next.get();
            expire();
            loseAboveCap();
        }
        if (to.isAfter(day)) {
            day = to;
        }
    }

    /** The next day on which something happens by itself; a month's end matters only above some cap. */
    Optional<LocalDate> nextEvent() {
        Optional<LocalDate> expiry = lots.nextExpiry();
        if (expiry.isEmpty() || lots.total() <= lowestCap) {
            return expiry;
        }
        LocalDate first = firstAfter(day);
        return Optional.of(first.isBefore(expiry.get()) ? first : expiry.get());
    }

    private void expire() {
        for (Optional<Charge> over = lots.expire(day); over.isPresent(); over = lots.expire(day)) {
            Charge lot = over.get();
            derive(new Expiry(day, Lot.id(lot.lot), Connects.of(lot.left)));
        }
    }

    private void loseAboveCap() {
        Optional<Connects> cap = day.getDayOfMonth() == 1 ? terms.cap(Cap.ROLLOVER, day) : Optional.empty();
        long above = cap.map(most -> lots.total() - most.value()).orElse(0L);
        if (above > 0) {
            lots.take(above);
            derive(new RolloverLoss(day, Connects.of(Math.toIntExact(above))));
        }
    }

    private void derive(DerivedEntry entry) {
        lines.add(new Line(entry, balance(), false, Optional.empty()));
    }

    LocalDate day() {
        return day;
    }

    Connects balance() {
        return Connects.of(Math.toIntExact(lots.total()));
    }

    /** The balance before the first line. */
    Connects opening() {
        return opening;
    }

    TermsInForce terms() {
        return terms;
    }

    List<Lot> openLots() {
        return lots.open();
    }

    /** The lot that this entry brought, spent or not; empty when it brought none or its life is over. */
    Optional<Lot> livingLot(long seq) {
        return lots.broughtBy(seq).filter(lot -> lot.livesOn(day)).map(OpenLot::closed);
    }

    List<Line> lines() {
        return lines;
    }

    /** Lets all the days pass that are still to come, and tells what they do by themselves; the last thing a fold does. */
    List<DerivedEntry> ahead() {
        int before = lines.size();
        for (Optional<LocalDate> next = nextEvent(); next.isPresent(); next = nextEvent()) {
            advance(next.get());
        }
        return lines.subList(before, lines.size()).stream()
                .map(line -> (DerivedEntry) line.entry())
                .toList();
    }

    List<Shortage> shortages() {
        return effects.shortages();
    }

    Proposals proposals() {
        return proposals;
    }

    static LocalDate firstAfter(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }
}
