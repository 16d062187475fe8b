package coach.connects.check;

import coach.connects.posting.Posting;
import java.util.ArrayList;
import java.util.List;

/** The job check: every rule looks, and what they say comes to a verdict (V-01). */
public final class JobCheck {
    private JobCheck() {}

    public static Verdict check(Posting posting, CheckContext context) {
        List<Finding> findings = new ArrayList<>(Rules.evaluateAll(Rules.scoring(), posting, context));
        Decision decision = FindingSummary.of(findings).decision();
        if (decision != Decision.SKIP) {
            findings.addAll(Rules.evaluateAll(Rules.advice(), posting, context));
        }
        return new Verdict(decision, findings, CostQuote.of(posting, context.policy()));
    }
}
