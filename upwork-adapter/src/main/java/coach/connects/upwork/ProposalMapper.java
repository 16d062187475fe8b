package coach.connects.upwork;

import coach.connects.marketplace.ProposalState;
import coach.connects.posting.JobId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a member's proposal for one job, out of a page of their proposals. The words are Upwork's of its inside:
 * {@code Accepted} says that the proposal was taken in, and nothing of the client.
 */
final class ProposalMapper {
    private static final Map<String, ProposalState> STATES = Map.of(
            "accepted", ProposalState.SENT,
            "pending", ProposalState.SENT,
            "activated", ProposalState.INTERVIEW,
            "offered", ProposalState.OFFER,
            "hired", ProposalState.HIRED,
            "declined", ProposalState.DECLINED,
            "withdrawn", ProposalState.WITHDRAWN,
            "archived", ProposalState.ENDED);

    private final ToolField list;

    ProposalMapper(ToolField answer) {
        this.list = answer.at("data", "vendorProposals");
    }

    boolean isList() {
        return list.isRecord() && list.at("edges").node().isArray();
    }

    /** The first one for this job; the list is in the order asked for, newest first. */
    Optional<ProposalState> stateFor(JobId job) {
        return nodes().stream()
                .filter(node -> JobMapper.isAbout(node.at("marketplaceJobPosting"), job))
                .map(node -> FactReader.word(node.at("status", "status")).orElse(""))
                .map(word -> STATES.getOrDefault(word, ProposalState.OTHER))
                .findFirst();
    }

    /** Where the next page begins, if there is one. */
    Optional<String> next() {
        ToolField page = list.at("pageInfo");
        boolean more = page.at("hasNextPage").flag().orElse(false);
        return more ? page.at("endCursor").line() : Optional.empty();
    }

    private List<ToolField> nodes() {
        return list.at("edges").items().stream().map(edge -> edge.at("node")).toList();
    }
}
