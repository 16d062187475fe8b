package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.wallet.LotQueue.LotCharge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proposal and its boosts charged, while the replay works on it. */
final class MutableCharges {
    final long proposal;
    final LocalDate day;
    private final Optional<JobId> job;
    private final Connects cost;
    private final List<LotCharge> charges;
    private final List<LotCharge> boosts;

    MutableCharges(Proposal proposal, List<LotCharge> charges) {
        this.proposal = proposal.seq();
        this.day = proposal.effectiveOn();
        this.job = proposal.job();
        this.cost = proposal.cost();
        this.charges = charges;
        this.boosts = new ArrayList<>(0);
    }

    MutableCharges(ProposalCharges kept) {
        this.proposal = kept.proposal();
        this.day = kept.day();
        this.job = kept.job();
        this.cost = kept.cost();
        this.charges = opened(kept.charges());
        this.boosts = opened(kept.boosts());
    }

    void boosted(List<LotCharge> more) {
        boosts.addAll(more);
    }

    /** The charges that a return undoes, the last one first (W-07). */
    List<LotCharge> lastFirst(boolean boost) {
        List<LotCharge> reversed = new ArrayList<>(boost ? boosts : charges);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    LiveProposal live() {
        return new LiveProposal(proposal, day, job, cost, left(charges), left(boosts));
    }

    ProposalCharges closed() {
        return new ProposalCharges(proposal, day, job, cost, closed(charges), closed(boosts));
    }

    private static Connects left(List<LotCharge> charges) {
        int sum = 0;
        for (LotCharge charge : charges) {
            sum += charge.left;
        }
        return Connects.of(sum);
    }

    private static List<LotCharge> opened(List<ProposalCharges.FromLot> kept) {
        List<LotCharge> opened = new ArrayList<>(kept.size());
        kept.forEach(
                charge -> opened.add(new LotCharge(charge.lot(), charge.left().value(), charge.each())));
        return opened;
    }

    private static List<ProposalCharges.FromLot> closed(List<LotCharge> charges) {
        return charges.stream()
                .filter(charge -> charge.left > 0)
                .map(charge -> new ProposalCharges.FromLot(charge.lot, Connects.of(charge.left), charge.each))
                .toList();
    }
}
