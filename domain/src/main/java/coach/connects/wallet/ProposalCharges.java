package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a proposal and its boosts charged, as far as it was not given back; a checkpoint keeps it (W-07).
 *
 * @param charges what is left to return of the cost, by lot, first charged first
 * @param boosts what is left to return of the boosts, by lot, first charged first
 */
public record ProposalCharges(
        long proposal, LocalDate day, Optional<JobId> job, Connects cost, List<FromLot> charges, List<FromLot> boosts) {
    /**
     * What one lot paid.
     *
     * @param lot the number of the entry that brought the lot
     * @param left what is left to return of it
     * @param each what one of them cost; empty where nobody knows (W-33)
     */
    public record FromLot(long lot, Connects left, Optional<Usd> each) {}

    public ProposalCharges {
        charges = List.copyOf(charges);
        boosts = List.copyOf(boosts);
    }

    LiveProposal live() {
        return new LiveProposal(proposal, day, job, cost, left(charges), left(boosts));
    }

    private static Connects left(List<FromLot> charges) {
        int sum = 0;
        for (FromLot charge : charges) {
            sum += charge.left().value();
        }
        return Connects.of(sum);
    }
}
