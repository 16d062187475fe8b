package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.wallet.LotQueue.LotCharge;
import coach.connects.wallet.Statement.Shortage;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out a wallet from its entries, day by day: expiries, then on the 1st of a month the rollover loss, then the
 * entries in the order recorded (W-02). Takes what there is where an entry finds too little, and tells so.
 */
final class LedgerReplay {
    private final EffectiveTerms terms;
    private final long lowestCap;
    private final LotQueue lots = new LotQueue();
    private final ProposalBook proposals;
    private final LotUpdater effects;
    private final List<StatementLine> lines = new ArrayList<>();
    private final Connects opening;
    private LocalDate day;

    private LedgerReplay(Wallet wallet, Policies policies) {
        this.terms = new EffectiveTerms(wallet.terms(), policies);
        this.lowestCap = terms.lowestRolloverCap();
        this.proposals =
                new ProposalBook(wallet.checkpoint().map(Checkpoint::charges).orElse(List.of()));
        this.effects = new LotUpdater(lots, terms, proposals);
        this.opening = wallet.checkpoint().map(Checkpoint::balance).orElse(Connects.ZERO);
        this.day = wallet.checkpoint().map(Checkpoint::day).orElse(LocalDate.MIN);
        wallet.checkpoint().ifPresent(point -> point.lots().forEach(lot -> lots.add(new MutableLot(lot))));
    }

    static LedgerReplay of(Wallet wallet, LocalDate through, Policies policies) {
        LedgerReplay replay = new LedgerReplay(wallet, policies);
        Set<Long> takenBack = wallet.reversedSeqs();
        for (RecordedEntry entry : wallet.inReplayOrder()) {
            if (entry.effectiveOn().isAfter(through)) {
                break;
            }
            replay.apply(entry, entry.effectiveOn(), takenBack);
        }
        replay.advance(through);
        return replay;
    }

    /** The wallet today: with what was recorded ahead of time. */
    static LedgerReplay present(Wallet wallet, LocalDate today, Policies policies) {
        FutureEntries ahead = FutureEntries.of(wallet.entries(), today);
        if (ahead.isNone()) {
            return of(wallet, today, policies);
        }
        LedgerReplay replay = new LedgerReplay(wallet, policies);
        Set<Long> takenBack = wallet.reversedSeqs();
        for (RecordedEntry entry : ahead.inOrder(wallet.inReplayOrder())) {
            LocalDate day = ahead.day(entry);
            if (day.isAfter(today)) {
                break;
            }
            replay.apply(entry, day, takenBack);
        }
        replay.advance(today);
        return replay;
    }

    private void apply(RecordedEntry entry, LocalDate on, Set<Long> takenBack) {
        advance(on);
        boolean leftOut = entry.kind() == EntryKind.REVERSAL || takenBack.contains(entry.seq());
        Optional<LocalDate> expiresOn = leftOut ? Optional.empty() : entry.match(effects);
        lines.add(new StatementLine(entry, balance(), leftOut, expiresOn));
    }

    /** Lets the days pass up to and including this one, with what they do by themselves. */
    void advance(LocalDate to) {
        for (Optional<LocalDate> next = nextEvent();
                next.isPresent() && !next.get().isAfter(to);
                next = nextEvent()) {
            day = next.get();
            expire();
            applyRolloverCap();
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
        for (Optional<LotCharge> over = lots.expire(day); over.isPresent(); over = lots.expire(day)) {
            LotCharge lot = over.get();
            derive(new Expiry(day, Lot.id(lot.lot), Connects.of(lot.left)));
        }
    }

    private void applyRolloverCap() {
        Optional<Connects> cap = day.getDayOfMonth() == 1 ? terms.cap(Cap.ROLLOVER, day) : Optional.empty();
        long above = cap.map(most -> lots.total() - most.value()).orElse(0L);
        if (above > 0) {
            lots.take(above);
            derive(new RolloverLoss(day, Connects.of(Math.toIntExact(above))));
        }
    }

    private void derive(DerivedEntry entry) {
        lines.add(new StatementLine(entry, balance(), false, Optional.empty()));
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

    EffectiveTerms terms() {
        return terms;
    }

    List<Lot> openLots() {
        return lots.open();
    }

    /** The lot that this entry brought, spent or not; empty when it brought none or its life is over. */
    Optional<Lot> livingLot(long seq) {
        return lots.broughtBy(seq).filter(lot -> lot.livesOn(day)).map(MutableLot::closed);
    }

    List<StatementLine> lines() {
        return lines;
    }

    /** Lets all the days pass that are still to come, and tells what they do by themselves; the last thing a replay does. */
    List<DerivedEntry> project() {
        int before = lines.size();
        for (Optional<LocalDate> next = nextEvent(); next.isPresent(); next = nextEvent()) {
            advance(next.get());
        }
        return derivedSince(before);
    }

    /** What the days did by themselves since there were so many lines; nothing was recorded since then. */
    List<DerivedEntry> derivedSince(int before) {
        return lines.subList(before, lines.size()).stream()
                .map(line -> (DerivedEntry) line.entry())
                .toList();
    }

    /** Spends so many as if it were so, or as many as there are; no line tells of it. */
    void spendPlanned(long wanted) {
        lots.take(wanted);
    }

    /** Brings a lot as if it were so; no line tells of it. */
    void bringPlanned(MutableLot lot) {
        lots.add(lot);
    }

    List<Shortage> shortages() {
        return effects.shortages();
    }

    SpendingCosts costs() {
        return effects.costs();
    }

    ProposalBook proposals() {
        return proposals;
    }

    static LocalDate firstAfter(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    /** The figures that hold for a wallet on each day: its terms, and what the policies say that they name (W-09). */
    record EffectiveTerms(Terms terms, Policies policies) {
        ConnectsPolicy policy(LocalDate day) {
            return terms.policy(day, policies);
        }

        Optional<Connects> cap(Cap cap, LocalDate day) {
            return policy(day).cap(cap, terms.account(day));
        }

        /** The lowest rollover cap of any day: a balance up to it needs no look at the months. */
        long lowestRolloverCap() {
            return terms.periods(policies).stream()
                    .map(period -> policies.namedOrStandard(period.policy()).cap(Cap.ROLLOVER, period.account()))
                    .mapToLong(cap -> cap.map(Connects::value).orElse(Integer.MAX_VALUE))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }
}
