package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All rules of the job check, in the order in which a careful freelancer looks: may one apply at all, who is the
 * client, how many are there already, does the job suit oneself, and what does it cost. A rule that is not in this list
 * does nothing.
 */
public final class Rules {
    static final List<Rule> ALL = List.of(
            new OutsideContactRule(),
            new UnpaidWorkRule(),
            new StillOpenRule(),
            new PrivateJobRule(),
            new AlreadyAppliedRule(),
            new LocationRule(),
            new QualificationRule(),
            new UnreadWordsRule(),
            new PaymentVerifiedRule(),
            new FeedbackRule(),
            new HireRateRule(),
            new NeverHiredRule(),
            new HiredBeforeRule(),
            new ProposalsRule(),
            new InterviewingRule(),
            new InvitationsRule(),
            new LevelRule(),
            new SkillsRule(),
            new JobTypeRule(),
            new BudgetRule(),
            new HoursRule(),
            new LengthRule(),
            new PreviousClientRule(),
            new PreferredCountryRule(),
            new ResoldWorkRule(),
            new CovidRule(),
            new FreshnessRule(),
            new BalanceRule(),
            new SpendingBudgetRule(),
            new CoverLetterRule(),
            new FreeConnectsRule());

    /** What decides so much that a page which tells it in words nobody understood gets no APPLY (J-11). */
    private static final Set<Fact<?>> DECIDING = Set.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_HIRES,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.OPEN_TO,
            Fact.CLOSED);

    private Rules() {}

    /** What is to be known of each rule, in order; for the list that /rules shows. */
    public static List<RuleDescriptor> all() {
        return ALL.stream().map(Rule::descriptor).toList();
    }

    /** The rule of this name, or empty when this version has none (a stored finding may name one). */
    public static Optional<RuleDescriptor> named(String name) {
        return all().stream()
                .filter(descriptor -> descriptor.name().equals(name))
                .findFirst();
    }

    /** The rules that weigh something, in order. */
    static List<Rule> scoring() {
        return ALL.stream().filter(rule -> !rule.isAdvice()).toList();
    }

    /** The rules that only advise, in order. */
    static List<Rule> advice() {
        return ALL.stream().filter(Rule::isAdvice).toList();
    }

    /** The weighing rules about the posting alone, in order. */
    static List<Rule> publicRules() {
        return scoring().stream().filter(rule -> !rule.descriptor().personal()).toList();
    }

    static List<Finding> evaluateAll(List<Rule> rules, Posting posting, CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.evaluate(posting, context)
                    .map(finding -> weighed(finding, posting))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding weighed(Finding finding, Posting posting) {
        boolean told = finding.kind() == Finding.Kind.UNKNOWN
                && finding.facts().stream()
                        .findFirst()
                        .filter(DECIDING::contains)
                        .filter(posting::doubts)
                        .isPresent();
        return told ? finding.doubted() : finding;
    }
}
