package coach.connects.check;

import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All questions of a job check. Which of them are asked, and in which order, {@link QuestionSelector} works out. */
final class CheckQuestions {
    static final List<CheckQuestion> ALL = List.of(
            CheckQuestion.about(Fact.PAYMENT_VERIFIED, AnswerOptions::payment),
            CheckQuestion.about(Fact.PROPOSALS, AnswerOptions::proposals),
            CheckQuestion.about(Fact.CLIENT_RATING, CheckQuestions::mayHaveFeedback, AnswerOptions::rating),
            CheckQuestion.about(Fact.CLIENT_HIRE_RATE, CheckQuestions::hasNoRate, AnswerOptions::hireRate),
            CheckQuestion.about(Fact.LEVEL, AnswerOptions::level),
            CheckQuestion.about(ProfileField.EXPERIENCE, CheckQuestions::mayNeedExperience, AnswerOptions::experience)
                    .askOnlyWhen(CheckQuestions::needsExperience),
            CheckQuestion.about(ProfileField.COUNTRY, CheckQuestions::isLimited, AnswerOptions::ownCountry),
            CheckQuestion.about(
                    Fact.INTERVIEWING,
                    state -> AnswerOptions.count(Fact.INTERVIEWING, state.setting(PreferenceKey.INTERVIEWING))),
            CheckQuestion.about(
                    Fact.INVITES_SENT,
                    state -> AnswerOptions.count(Fact.INVITES_SENT, state.setting(PreferenceKey.INVITATIONS))),
            CheckQuestion.about(Fact.SKILLS, state -> state.isKnown(ProfileField.SKILLS), AnswerOptions::skills),
            CheckQuestion.about(Fact.CLIENT_HIRES, state -> hired(state).isEmpty(), AnswerOptions::hires),
            CheckQuestion.about(Fact.CLIENT_JOBS_POSTED, CheckQuestions::mayBeAFirstJob, AnswerOptions::jobsPosted)
                    .askOnlyWhen(CheckQuestions::hiresHardlyAnybody),
            CheckQuestion.about(Fact.MEMBER_SINCE, state -> !hired(state).orElse(false), AnswerOptions::memberSince)
                    .askOnlyWhen(state -> hired(state).isPresent()),
            CheckQuestion.about(Fact.TYPE, CheckQuestions::hasTasteInType, AnswerOptions::type),
            CheckQuestion.about(Fact.BUDGET, CheckQuestions::mayHaveBudget, AnswerOptions::budget),
            CheckQuestion.about(Fact.CLIENT_COUNTRY, AnswerOptions::country),
            CheckQuestion.about(Fact.HOURS, state -> state.isKnown(ProfileField.HOURS), AnswerOptions::hours),
            CheckQuestion.about(
                    Fact.LENGTH, state -> !state.setting(PreferenceKey.LENGTHS).isEmpty(), AnswerOptions::length),
            CheckQuestion.about(Fact.POSTED_AT, CheckQuestions::mayBeOld, AnswerOptions::posted));

    private CheckQuestions() {}

    private static Optional<Boolean> hired(CheckState state) {
        return ClientHistory.hasHired(state.posting());
    }

    /** Nobody can have reviewed a client who never hired. */
    private static boolean mayHaveFeedback(CheckState state) {
        return !ClientHistory.hasNoReviews(state.posting()) && hired(state).orElse(true);
    }

    private static boolean hasNoRate(CheckState state) {
        return ClientHistory.hireRate(state.posting()).isEmpty() && !ClientHistory.isFirstJob(state.posting());
    }

    private static boolean mayBeAFirstJob(CheckState state) {
        int several =
                Math.max(state.setting(PreferenceKey.HIRE_RATE_JOBS), state.setting(PreferenceKey.HIRE_RATE_LOW_JOBS));
        return ClientHistory.jobsPosted(state.posting()) < several && (hasNoRate(state) || hiresHardlyAnybody(state));
    }

    private static boolean hiresHardlyAnybody(CheckState state) {
        int low = Math.max(state.setting(PreferenceKey.HIRE_RATE_STOP), state.setting(PreferenceKey.HIRE_RATE_LOW));
        return ClientHistory.hireRate(state.posting())
                .filter(rate -> rate <= low)
                .isPresent();
    }

    private static boolean mayNeedExperience(CheckState state) {
        return state.isMissing(Fact.LEVEL)
                || state.isMissing(Fact.PROPOSALS)
                || mayHaveBudget(state)
                || needsExperience(state);
    }

    /** Asked when a rule first needs the answer: at an Expert or Intermediate job, a crowd, a budget that is big to begin with. */
    private static boolean needsExperience(CheckState state) {
        int crowd = state.setting(PreferenceKey.PROPOSALS_CROWD);
        Usd big = state.setting(PreferenceKey.NEWCOMER_BUDGET);
        return is(state, Fact.LEVEL, level -> level != ExperienceLevel.ENTRY)
                || is(state, Fact.PROPOSALS, count -> count.counted() >= crowd)
                || (is(state, Fact.BUDGET, budget -> budget.compareTo(big) >= 0)
                        && !is(state, Fact.TYPE, type -> type == JobType.HOURLY));
    }

    private static <T> boolean is(CheckState state, Fact<T> fact, Predicate<T> condition) {
        return state.posting().get(fact).filter(condition).isPresent();
    }

    private static boolean isLimited(CheckState state) {
        return LocationRule.limitedTo(state.posting()).isPresent() && state.isMissing(Fact.OPEN_TO_ME);
    }

    private static boolean hasTasteInType(CheckState state) {
        return state.setting(PreferenceKey.JOB_TYPE) != PreferenceKey.TypeChoice.ANY;
    }

    /** Only a newcomer is cautioned about a budget, and hourly jobs have none. */
    private static boolean mayHaveBudget(CheckState state) {
        boolean mayBeNew = state.context().isNewcomer() || !state.isKnown(ProfileField.EXPERIENCE);
        return mayBeNew
                && state.posting()
                        .get(Fact.TYPE)
                        .filter(type -> type == JobType.HOURLY)
                        .isEmpty();
    }

    /** A job whose id was made within the days is not old, whenever it was posted. */
    private static boolean mayBeOld(CheckState state) {
        Duration old = Duration.ofDays(state.setting(PreferenceKey.OLD_DAYS));
        return state.posting()
                .job()
                .flatMap(job -> job.createdAt(state.context().now()))
                .filter(created -> created.plus(old).isAfter(state.context().now()))
                .isEmpty();
    }
}
