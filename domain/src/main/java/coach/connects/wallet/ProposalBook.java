package coach.connects.wallet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What proposals charged, while the replay works on it. Those of the checkpoint are opened only when something belongs to
 * them: there may be many, and few are touched again.
 */
final class ProposalBook {
    private final List<ProposalCharges> kept;
    /** Filled with the first that is opened. */
    private final Map<Long, ProposalCharges> bySeq = new HashMap<>();

    private final Map<Long, MutableCharges> opened = new HashMap<>();
    private final Map<Long, MutableCharges> fresh = new LinkedHashMap<>();

    ProposalBook(List<ProposalCharges> kept) {
        this.kept = kept;
    }

    void add(MutableCharges proposal) {
        fresh.put(proposal.proposal, proposal);
    }

    Optional<MutableCharges> open(long proposal) {
        MutableCharges found = fresh.getOrDefault(proposal, opened.get(proposal));
        return found != null ? Optional.of(found) : openKept(proposal);
    }

    private Optional<MutableCharges> openKept(long proposal) {
        if (bySeq.isEmpty()) {
            kept.forEach(charges -> bySeq.put(charges.proposal(), charges));
        }
        Optional<MutableCharges> open = Optional.ofNullable(bySeq.get(proposal)).map(MutableCharges::new);
        open.ifPresent(found -> opened.put(proposal, found));
        return open;
    }

    /** The proposals sent after this day that still stand, in the order of the replay. */
    List<LiveProposal> standingSince(LocalDate day) {
        List<LiveProposal> standing = new ArrayList<>();
        for (ProposalCharges charges : kept) {
            if (charges.day().isAfter(day)) {
                MutableCharges open = opened.get(charges.proposal());
                addStanding(open == null ? charges.live() : open.live(), standing);
            }
        }
        for (MutableCharges proposal : fresh.values()) {
            if (proposal.day.isAfter(day)) {
                addStanding(proposal.live(), standing);
            }
        }
        return standing;
    }

    private static void addStanding(LiveProposal proposal, List<LiveProposal> standing) {
        if (proposal.stands()) {
            standing.add(proposal);
        }
    }

    /** What the wanted ones charged, for a checkpoint, in the order of the replay. */
    List<ProposalCharges> closed(Predicate<LiveProposal> wanted) {
        List<ProposalCharges> closed = new ArrayList<>();
        for (ProposalCharges charges : kept) {
            MutableCharges open = opened.get(charges.proposal());
            ProposalCharges now = open == null ? charges : open.closed();
            if (wanted.test(now.live())) {
                closed.add(now);
            }
        }
        for (MutableCharges proposal : fresh.values()) {
            if (wanted.test(proposal.live())) {
                closed.add(proposal.closed());
            }
        }
        return closed;
    }
}
