package coach.connects.check;

import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.as;
import static coach.connects.check.SamplePostings.fiveStars;
import static coach.connects.check.SamplePostings.fiveStarsBut;
import static coach.connects.check.SamplePostings.holding;
import static coach.connects.check.SamplePostings.nothing;
import static coach.connects.check.SamplePostings.telling;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Experience;
import coach.connects.profile.ProfileField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked, in which order, and when no more. */
class QuestionSelectorTest {
    private static List<String> open(Posting posting, CheckContext context, String... skipped) {
        return QuestionSelector.open(posting, context, List.of(skipped)).stream()
                .map(CheckQuestion::key)
                .toList();
    }

    @Test
    void nothingKnownButTheLinkAsksForThePaymentFirstThenForTheProposals() {
        assertThat(open(nothing(), UNTOLD)).startsWith("payment_verified");
        assertThat(open(nothing().with(Fact.PAYMENT_VERIFIED, true, Origin.ANSWER), UNTOLD)
                        .subList(0, 3))
                .containsExactlyInAnyOrder("proposals", "client_rating", "client_hire_rate_pct");
    }

    @Test
    void afterAStopNothingIsAsked() {
        assertThat(open(nothing().with(Fact.PAYMENT_VERIFIED, false, Origin.ANSWER), UNTOLD))
                .isEmpty();
        assertThat(open(nothing().with(Fact.PROPOSALS, ProposalRange.atLeast(50), Origin.ANSWER), UNTOLD))
                .isEmpty();
    }

    @Test
    void aWholePageOfAFiveStarClientAsksNothing() {
        assertThat(open(fiveStars(), UNTOLD)).isEmpty();
        assertThat(open(fiveStars(), holding(1))).isEmpty();
    }

    @Test
    void aLightCautionAloneIsNotAskedFor() {
        assertThat(open(fiveStars().without(Fact.POSTED_AT), UNTOLD)).isEmpty();
        assertThat(open(fiveStars().without(Fact.POSTED_AT).without(Fact.CLIENT_COUNTRY), UNTOLD))
                .containsExactlyInAnyOrder("posted_at", "client_country");
    }

    @Test
    void theCostIsNeverAsked() {
        assertThat(CheckQuestions.ALL).noneMatch(question -> question.key().equals(Fact.CONNECTS_COST.key()));
    }

    @Test
    void experienceIsAskedFirstAtAnExpertJobAndOnlyOnce() {
        Posting expert = fiveStarsBut(Fact.LEVEL, ExperienceLevel.EXPERT).without(Fact.PAYMENT_VERIFIED);

        assertThat(open(expert, UNTOLD)).startsWith("my_experience");
        assertThat(open(expert, UNTOLD, "my_experience")).isEmpty();
        assertThat(open(expert, as(Experience.NEW))).isEmpty();
        assertThat(open(expert, as(Experience.SOME))).containsExactly("payment_verified");
    }

    @Test
    void v17_theCountryIsAskedOnceWhereItAloneChangesTheVerdict() {
        Posting limited = fiveStarsBut(Fact.OPEN_TO, "US,CA");

        assertThat(needed(limited, UNTOLD)).contains("my_country");
        assertThat(needed(limited, telling(ProfileField.COUNTRY, "US"))).isEmpty();
        assertThat(needed(fiveStarsBut(Fact.OPEN_TO, "Worldwide"), UNTOLD)).isEmpty();
        assertThat(needed(limited.with(Fact.PROPOSALS, ProposalRange.atLeast(50), Origin.PAGE), UNTOLD))
                .isEmpty();
    }

    @Test
    void v15_experienceIsAskedWhereACrowdIsHeavyForANewcomerAlone() {
        Posting crowded = fiveStarsBut(Fact.PROPOSALS, ProposalRange.between(20, 50));

        assertThat(needed(crowded, UNTOLD)).contains("my_experience");
        assertThat(needed(crowded, as(Experience.NEW))).isEmpty();
        assertThat(needed(fiveStarsBut(Fact.PROPOSALS, ProposalRange.between(15, 20)), UNTOLD))
                .isEmpty();
    }

    private static Optional<String> needed(Posting posting, CheckContext context) {
        return QuestionSelector.needed(posting, context, List.of()).map(CheckQuestion::key);
    }

    @Test
    void experienceIsNotAskedAtAnEntryJob() {
        assertThat(open(nothing().with(Fact.LEVEL, ExperienceLevel.ENTRY, Origin.PAGE), UNTOLD))
                .doesNotContain("my_experience");
    }

    @Test
    void aSkippedQuestionIsNotAskedAgain() {
        assertThat(open(nothing(), UNTOLD, "payment_verified"))
                .doesNotContain("payment_verified")
                .isNotEmpty();
    }

    @Test
    void theNumberOfJobsIsAskedOnlyOfAClientWhoHiresNobody() {
        Posting zero = fiveStars().without(Fact.CLIENT_JOBS_POSTED).with(Fact.CLIENT_HIRE_RATE, 0, Origin.PAGE);

        assertThat(open(zero, UNTOLD)).containsExactly("client_jobs_posted");
        assertThat(open(zero.with(Fact.CLIENT_HIRE_RATE, 9, Origin.PAGE), UNTOLD))
                .containsExactly("client_jobs_posted");
        assertThat(open(nothing(), UNTOLD)).doesNotContain("client_jobs_posted", "member_since");
    }

    @Test
    void onlyWhatADecisionWaitsForIsNeededBeforeAFirstVerdict() {
        Posting tile = nothing()
                .with(Fact.PAYMENT_VERIFIED, true, Origin.PAGE)
                .with(Fact.PROPOSALS, ProposalRange.atMost(4), Origin.PAGE)
                .with(Fact.CLIENT_REVIEWS, 12, Origin.PAGE)
                .with(Fact.CLIENT_RATING, new java.math.BigDecimal("4.9"), Origin.PAGE);

        assertThat(QuestionSelector.needed(tile, UNTOLD, Set.of())).isEmpty();
        assertThat(QuestionSelector.next(tile, UNTOLD, Set.of())).isPresent();
        assertThat(QuestionSelector.needed(tile.without(Fact.PROPOSALS), UNTOLD, Set.of())
                        .orElseThrow()
                        .key())
                .isEqualTo("proposals");
    }

    @Test
    void everyQuestionIsFoundByItsKeyAndOffersAtLeastTwoAnswers() {
        CheckContext told = UNTOLD.with(UNTOLD.profile().with(ProfileField.SKILLS, List.of("java")));

        assertThat(CheckQuestions.ALL).allSatisfy(question -> {
            assertThat(CheckQuestion.named(question.key())).containsSame(question);
            assertThat(question.choices(nothing(), told)).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    /** Whatever the remaining answers would be, also those that no button offers. */
    @Test
    void whenNothingIsAskedAnyMoreNoAnswerChangesTheVerdict() {
        RandomJobs random = new RandomJobs(20_261_123);
        int settled = 0;
        for (int i = 0; i < 4_000; i++) {
            CheckState state = new CheckState(random.posting(50 + i % 50), random.context());
            List<String> skipped =
                    random.chance(30) ? List.of(random.pick(CheckQuestions.ALL).key()) : List.of();
            if (!QuestionSelector.open(state.posting(), state.context(), skipped)
                    .isEmpty()) {
                continue;
            }
            settled++;
            Decision decision = decision(state);
            for (CheckState later : walk(state, skipped, random)) {
                assertThat(decision(later)).as("%s", later).isEqualTo(decision);
            }
        }
        assertThat(settled).isGreaterThan(1_000);
    }

    @Test
    void whatIsAskedCanReallyChangeTheVerdict() {
        RandomJobs random = new RandomJobs(7);
        int open = 0;
        int settled = 0;
        for (int i = 0; i < 3_000; i++) {
            CheckContext context = random.context();
            CheckContext noWallet = UNTOLD.with(context.profile()).with(context.preferences());
            CheckState state = new CheckState(random.posting(88), noWallet);
            if (ready(state, List.of()).size() > 3) {
                continue;
            }
            boolean asked =
                    !QuestionSelector.open(state.posting(), noWallet, List.of()).isEmpty();
            Set<Decision> reachable = EnumSet.noneOf(Decision.class);
            reach(state, List.of(), reachable);

            assertThat(asked).as("%s", state).isEqualTo(reachable.size() > 1);
            open += asked ? 1 : 0;
            settled += asked ? 0 : 1;
        }
        assertThat(open).isGreaterThan(200);
        assertThat(settled).isGreaterThan(200);
    }

    @Test
    void everyDialogComesToAnEnd() {
        RandomJobs random = new RandomJobs(99);
        for (int i = 0; i < 500; i++) {
            CheckState state = new CheckState(random.posting(random.chance(50) ? 0 : 40), random.context());
            List<String> skipped = new ArrayList<>();
            int asked = 0;
            var next = QuestionSelector.next(state.posting(), state.context(), skipped);
            while (next.isPresent()) {
                CheckQuestion question = next.get();
                skipped.add(question.key());
                if (!random.chance(20)) {
                    state = state.withAnswer(random.pick(question.choices(state.posting(), state.context())));
                }
                next = QuestionSelector.next(state.posting(), state.context(), skipped);
                asked++;
            }
            assertThat(asked).isLessThanOrEqualTo(CheckQuestions.ALL.size());
        }
    }

    private static List<CheckState> walk(CheckState start, List<String> skipped, RandomJobs random) {
        List<CheckState> steps = new ArrayList<>();
        CheckState state = start;
        List<CheckQuestion> ready = ready(state, skipped);
        while (!ready.isEmpty() && steps.size() < 20) {
            CheckQuestion question = random.pick(ready);
            state = state.withAnswer(random.pick(question.answers(state)));
            steps.add(state);
            ready = ready(state, skipped);
        }
        return steps;
    }

    /** Adds the decisions that answers lead to, up to the second: more than one is all that matters. */
    private static void reach(CheckState state, List<String> answered, Set<Decision> reachable) {
        reachable.add(decision(state));
        for (CheckQuestion question : reachable.size() > 1 ? List.<CheckQuestion>of() : ready(state, answered)) {
            List<String> more = new ArrayList<>(answered);
            more.add(question.key());
            question.answers(state).forEach(answer -> reach(state.withAnswer(answer), more, reachable));
        }
    }

    private static List<CheckQuestion> ready(CheckState state, List<String> skipped) {
        return CheckQuestions.ALL.stream()
                .filter(question -> !skipped.contains(question.key()) && question.canAskNow(state))
                .toList();
    }

    private static Decision decision(CheckState state) {
        return JobCheck.check(state.posting(), state.context()).decision();
    }
}
