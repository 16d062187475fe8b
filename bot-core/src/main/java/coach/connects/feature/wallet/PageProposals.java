package coach.connects.feature.wallet;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.comparison.Difference;
import coach.connects.wallet.comparison.HistoryComparison;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import java.util.List;
import java.util.Optional;

/**
 * The proposals that a page of Upwork's history shows, to tell to which of them a boost or a return belongs.
 *
 * @param rows all of them
 * @param missing those that the wallet lacks
 */
record PageProposals(List<HistoryRow> rows, List<Difference.Missing> missing) {
    private static final int DAYS_APART = 1;

    /** Those of this page, beside this wallet. */
    static PageProposals of(UpworkHistory history, HistoryComparison comparison) {
        List<Difference.Missing> missing = comparison.differences().stream()
                .filter(Difference.Missing.class::isInstance)
                .map(Difference.Missing.class::cast)
                .filter(difference -> isProposal(difference.shown()))
                .toList();
        return new PageProposals(
                history.rows().stream().filter(PageProposals::isProposal).toList(), missing);
    }

    /** What the wallet lacks and the row needs before it: its proposal, and of a return the boosts that it may bring back. */
    List<Difference.Missing> neededBy(HistoryRow row, HistoryComparison comparison, boolean proposalKnown) {
        return comparison.differences().stream()
                .filter(Difference.Missing.class::isInstance)
                .map(Difference.Missing.class::cast)
                .filter(other -> other.shown().isSurelyOfJobOf(row) && isBefore(other.shown(), row))
                .filter(other -> isProposal(other.shown())
                        ? !proposalKnown
                        : row.action().kind() == EntryKind.RETURN
                                && other.shown().action().kind() == EntryKind.BOOST)
                .toList();
    }

    private static boolean isProposal(HistoryRow row) {
        return row.action().kind() == EntryKind.PROPOSAL;
    }

    /** The one of the row's job that the wallet lacks; the latest that can have been before it. */
    Optional<Difference.Missing> missingFor(HistoryRow row) {
        return missing.stream()
                .filter(proposal -> proposal.shown().isSurelyOfJobOf(row) && isBefore(proposal.shown(), row))
                .findFirst();
    }

    /** Whether the page shows the proposal of the row. */
    boolean show(HistoryRow row) {
        return rows.stream().anyMatch(proposal -> proposal.isSurelyOfJobOf(row) && isBefore(proposal, row));
    }

    /** Whether a proposal of no known job is as the page shows the row's own. */
    boolean showAsTheRows(HistoryRow row, LiveProposal live) {
        return rows.stream()
                .filter(proposal -> proposal.isSurelyOfJobOf(row))
                .anyMatch(proposal -> proposal.connects().equals(live.cost())
                        && Math.abs(proposal.day().toEpochDay() - live.day().toEpochDay()) <= DAYS_APART);
    }

    private static boolean isBefore(HistoryRow proposal, HistoryRow row) {
        return !proposal.day().isAfter(row.day().plusDays(DAYS_APART));
    }
}
