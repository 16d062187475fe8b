package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.wallet.ConnectsPolicy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a group may see of a job: the verdict from the posting alone, the same for everybody. Nothing of
 * anybody's profile, settings or wallet is in it, nor what a page says about its reader, nor an opinion about a country
 * (G-44).
 *
 * @param posting the facts about the job, without those about whoever pasted them
 */
public record PublicVerdict(Posting posting, Verdict verdict) {
    private static final List<Fact<?>> ABOUT_THE_READER = List.of(
            Fact.PREVIOUS_CLIENT,
            Fact.KNOWN_CLIENT,
            Fact.OPEN_TO_ME,
            Fact.INVITATION,
            Fact.OFFER,
            Fact.ALREADY_APPLIED,
            Fact.CAN_APPLY,
            Fact.MISSED_QUALIFICATION,
            Fact.UNREAD_TEXT,
            Fact.BALANCE_SHOWN);

    /** The card of this posting under the community's policy. */
    public static PublicVerdict of(Posting posting, ConnectsPolicy policy, Instant now) {
        Posting open = shareable(posting);
        List<Finding> findings =
                Rules.evaluateAll(Rules.publicRules(), open, CheckContext.untold(policy, now, ZoneOffset.UTC));
        return new PublicVerdict(
                open, new Verdict(FindingSummary.of(findings).decision(), findings, CostQuote.of(open, policy)));
    }

    /** Whether a page tells this of whoever pasted it, and not of the job. */
    public static boolean isAboutTheReader(Fact<?> fact) {
        return ABOUT_THE_READER.contains(fact);
    }

    /** The posting without what it says about whoever pasted it, and what Upwork told them alone. */
    public static Posting shareable(Posting posting) {
        Posting open = posting.own();
        for (Fact<?> fact : ABOUT_THE_READER) {
            open = open.without(fact);
        }
        return open;
    }
}
