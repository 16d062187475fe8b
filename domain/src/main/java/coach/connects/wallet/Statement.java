package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wallet as it is at the end of a day. The same entries, terms and day always give the same statement (W-01).
 *
 * @param opening the balance before the first line: 0, or the checkpoint's
 * @param balance the balance; the sum of the opening and of all lines' amounts
 * @param lots those with a remainder, in the order in which they would be spent (W-03)
 * @param lines every line in the order of the replay, derived ones among them (W-02)
 * @param allowance how many may be bought on that day (G-05)
 * @param rollover what the next 1st does
 * @param ahead the expiries and rollover losses still to come if nothing else happens, soonest first
 * @param activeProposals the proposals that stand, oldest first
 * @param earnings the earnings balance, where it is kept (G-08)
 * @param shortages entries that find too little; only ever there when the figures of a policy were changed afterwards
 */
public record Statement(
        LocalDate day,
        AccountKind account,
        ConnectsPolicy policy,
        Connects opening,
        Connects balance,
        List<Lot> lots,
        List<StatementLine> lines,
        PurchaseAllowance allowance,
        Rollover rollover,
        List<DerivedEntry> ahead,
        List<LiveProposal> activeProposals,
        Optional<Usd> earnings,
        List<Shortage> shortages) {
    public Statement {
        lots = List.copyOf(lots);
        lines = List.copyOf(lines);
        ahead = List.copyOf(ahead);
        activeProposals = List.copyOf(activeProposals);
        shortages = List.copyOf(shortages);
    }

    /**
     * What the balance is worth: bought Connects what was paid for them, all others the price of that day's policy (W-33);
     * empty where it knows none and there are such.
     */
    public Optional<Usd> worth() {
        Usd paid = Usd.ZERO;
        Connects others = Connects.ZERO;
        for (Lot lot : lots) {
            paid = paid.plus(
                    lot.paid().map(each -> each.times(lot.remaining().value())).orElse(Usd.ZERO));
            others = lot.paid().isPresent() ? others : others.plus(lot.remaining());
        }
        Usd ofBought = paid.toCents();
        Connects rest = others;
        return rest.isZero() && !balance.isZero()
                ? Optional.of(ofBought)
                : policy.worth(rest).map(ofBought::plus);
    }

    /** The expiries still to come, soonest first. */
    public List<Expiry> expiries() {
        return ahead.stream()
                .filter(Expiry.class::isInstance)
                .map(Expiry.class::cast)
                .toList();
    }

    /** The entries that count, in the order of the replay: none was taken back, and none takes back another. */
    public Stream<LedgerEntry> effective() {
        return lines.stream().filter(line -> !line.reversed()).map(StatementLine::entry);
    }

    /** What was spent from this day on, without what came back since then, as far as the lines go back. */
    public Connects spentSince(LocalDate first) {
        int spent = -effective()
                .filter(entry ->
                        entry.kind().isSpending() && !entry.effectiveOn().isBefore(first))
                .mapToInt(LedgerEntry::amount)
                .sum();
        return Connects.of(Math.max(0, spent));
    }

    /** The latest standing proposal for this job. */
    public Optional<LiveProposal> liveProposalOf(JobId job) {
        return latest(proposal -> proposal.job().filter(job::equals).isPresent());
    }

    /** The jobs to which a proposal stands; to be made once where many jobs are asked about. */
    public Set<JobId> liveJobs() {
        return activeProposals.stream()
                .flatMap(proposal -> proposal.job().stream())
                .collect(Collectors.toSet());
    }

    /** The latest standing proposal that something can come back from. */
    public Optional<LiveProposal> latestReturnable() {
        return latest(proposal -> !proposal.left().isZero());
    }

    private Optional<LiveProposal> latest(Predicate<LiveProposal> wanted) {
        return activeProposals.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    static Statement of(Wallet wallet, LocalDate day, Policies policies) {
        LedgerReplay replay = LedgerReplay.present(wallet, day, policies);
        ConnectsPolicy policy = replay.terms().policy(day);
        AccountKind account = wallet.terms().account(day);
        Connects balance = replay.balance();
        List<Lot> lots = replay.openLots();
        List<StatementLine> lines = List.copyOf(replay.lines());
        List<LiveProposal> live = replay.proposals().standingSince(day.minusDays(LiveProposal.DAYS));
        List<DerivedEntry> ahead = replay.project();
        return new Statement(
                day,
                account,
                policy,
                replay.opening(),
                balance,
                lots,
                lines,
                PurchaseAllowance.of(policy, account, balance, wallet.boughtIn(YearMonth.from(day))),
                rollover(day, balance, ahead),
                ahead,
                live,
                wallet.earnings().map(Earnings::balance),
                replay.shortages());
    }

    private static Rollover rollover(LocalDate day, Connects balance, List<DerivedEntry> ahead) {
        LocalDate first = LedgerReplay.firstAfter(day);
        Connects expires = Connects.ZERO;
        Connects lost = Connects.ZERO;
        for (DerivedEntry entry : ahead) {
            if (!entry.effectiveOn().isAfter(first)) {
                boolean expiry = entry.kind() == EntryKind.EXPIRY;
                expires = expiry ? expires.plus(entry.connects()) : expires;
                lost = expiry ? lost : lost.plus(entry.connects());
            }
        }
        return new Rollover(
                first, expires, lost, balance.minusFlooredAtZero(expires).minusFlooredAtZero(lost));
    }

    /**
     * A line of a statement: an entry at its place in the order of the replay (W-02).
     *
     * @param entry the entry, stored or derived
     * @param reversed whether the replay left it out, because it was taken back or takes back another one (W-05)
     * @param expiresOn the day at whose start the lot that it brought is gone; empty where it brought none
     */
    public record StatementLine(LedgerEntry entry, Connects balance, boolean reversed, Optional<LocalDate> expiresOn) {}

    /**
     * What the end of the month does if nothing else happens until then (G-06).
     *
     * @param on the next 1st
     * @param expires how many expire until then, that day included
     * @param lost how many are above the cap and lost
     * @param rollsOver how many roll over
     */
    public record Rollover(LocalDate on, Connects expires, Connects lost, Connects rollsOver) {}

    /**
     * An entry that finds too little (W-04).
     *
     * @param entry the entry, which may be a later one than the one to be recorded
     */
    public record Shortage(LocalDate day, Connects missing, RecordedEntry entry) {}
}
