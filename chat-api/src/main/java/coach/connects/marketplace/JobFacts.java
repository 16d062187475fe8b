package coach.connects.marketplace;

import coach.connects.money.Connects;
import coach.connects.posting.Posting;
import java.util.Optional;

/**
 * What Upwork told one freelancer of a job. It is theirs alone: cost, balance and whether they may apply differ from member to
 * member.
 *
 * @param posting the facts, all from {@link coach.connects.posting.SourcedValue.Origin#UPWORK}; the cost and whether they
 *     applied are among them, the balance is not
 * @param description the client's words, foreign text, to be looked through and not kept
 * @param balance how many Connects Upwork says that they have
 * @param canApply whether Upwork lets them apply
 */
public record JobFacts(
        Posting posting, Optional<String> description, Optional<Connects> balance, Optional<Boolean> canApply) {}
