package coach.connects.session;

import coach.connects.check.CostQuote;
import coach.connects.check.Finding;
import coach.connects.check.Verdict;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.List;

/**
 * A job check that came to a verdict, a document of its own. Whether a proposal followed is told by the ledger, not here.
 *
 * @param id the freelancer's id, the key of the message that brought the verdict, and a number, joined by slashes
 * @param posting the facts
 * @param verdict what they came to
 * @param checkedAt when
 */
public record CheckRecord(String id, Posting posting, Verdict verdict, Instant checkedAt) {
    /**
     * What stays of it when what Upwork told is gone: the decision, and what rests on the rest. What a proposal costs stays
     * where one's own page told it.
     */
    public CheckRecord lasting() {
        if (posting.toldAt().isEmpty()) {
            return this;
        }
        Posting told = posting.told();
        List<Finding> findings = verdict.findings().stream()
                .filter(finding -> finding.facts().stream().noneMatch(told::knows))
                .toList();
        Posting own = posting.own();
        CostQuote quote = own.get(Fact.CONNECTS_COST).map(CostQuote::shown).orElse(CostQuote.UNKNOWN);
        return new CheckRecord(id, own, new Verdict(verdict.decision(), findings, quote), checkedAt);
    }

    /** The id of a check by this freelancer; the number tells several of one message apart. */
    public static String id(Identity owner, String eventId, int number) {
        return owner.inPath() + "/" + eventId + "/" + number;
    }
}
