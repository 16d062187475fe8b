package coach.connects.check;

import coach.connects.freelancer.Setting;
import coach.connects.freelancer.Trait;
import coach.connects.job.Fact;
import coach.connects.job.JobType;
import coach.connects.job.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All questions of a job check. Which of them are asked, and in which order, {@link Questions} works out. */
final class Inquiries {
    static final List<Inquiry> ALL = List.of(
            Inquiry.about(Fact.PAYMENT_VERIFIED, FactOptions::payment),
            Inquiry.about(Fact.PROPOSALS, FactOptions::proposals),
            Inquiry.about(Fact.CLIENT_RATING, Inquiries::mayHaveFeedback, FactOptions::rating),
            Inquiry.about(Fact.CLIENT_HIRE_RATE, Inquiries::hasNoRate, FactOptions::hireRate),
            Inquiry.about(Fact.LEVEL, FactOptions::level),
            Inquiry.about(Trait.EXPERIENCE, Inquiries::mayNeedExperience, FactOptions::experience)
                    .onceKnown(Inquiries::needsExperience),
            Inquiry.about(
                    Fact.INTERVIEWING,
                    situation -> FactOptions.count(Fact.INTERVIEWING, situation.setting(Setting.INTERVIEWING))),
            Inquiry.about(
                    Fact.INVITES_SENT,
                    situation -> FactOptions.count(Fact.INVITES_SENT, situation.setting(Setting.INVITATIONS))),
            Inquiry.about(Fact.SKILLS, situation -> situation.told(Trait.SKILLS), FactOptions::skills),
            Inquiry.about(Fact.CLIENT_HIRES, situation -> hired(situation).isEmpty(), FactOptions::hires),
            Inquiry.about(Fact.CLIENT_JOBS_POSTED, Inquiries::mayBeAFirstJob, FactOptions::jobsPosted)
                    .onceKnown(Inquiries::hiresNobody),
            Inquiry.about(Fact.MEMBER_SINCE, situation -> !hired(situation).orElse(false), FactOptions::memberSince)
                    .onceKnown(situation -> hired(situation).isPresent()),
            Inquiry.about(Fact.TYPE, Inquiries::hasTasteInType, FactOptions::type),
            Inquiry.about(Fact.BUDGET, Inquiries::mayHaveBudget, FactOptions::budget),
            Inquiry.about(Fact.CLIENT_COUNTRY, FactOptions::country),
            Inquiry.about(Fact.HOURS, situation -> situation.told(Trait.HOURS), FactOptions::hours),
            Inquiry.about(
                    Fact.LENGTH,
                    situation -> !situation.setting(Setting.LENGTHS).isEmpty(),
                    FactOptions::length),
            Inquiry.about(Fact.POSTED_AT, Inquiries::mayBeOld, FactOptions::posted));

    private Inquiries() {}

    private static Optional<Boolean> hired(Situation situation) {
        return ClientHistory.hasHired(situation.posting());
    }

    /** Nobody can have reviewed a client who never hired. */
    private static boolean mayHaveFeedback(Situation situation) {
        return !ClientHistory.hasNoReviews(situation.posting())
                && hired(situation).orElse(true);
    }

    private static boolean hasNoRate(Situation situation) {
        return ClientHistory.hireRate(situation.posting()).isEmpty();
    }

    private static boolean mayBeAFirstJob(Situation situation) {
        boolean few = ClientHistory.jobsPosted(situation.posting()) < situation.setting(Setting.HIRE_RATE_JOBS);
        return few && (hasNoRate(situation) || hiresNobody(situation));
    }

    private static boolean hiresNobody(Situation situation) {
        return ClientHistory.hireRate(situation.posting())
                .filter(rate -> rate <= situation.setting(Setting.HIRE_RATE_STOP))
                .isPresent();
    }

    private static boolean mayNeedExperience(Situation situation) {
        return situation.lacks(Fact.LEVEL) || needsExperience(situation);
    }

    /** Asked at an Expert or Intermediate job, when a rule first needs the answer. */
    private static boolean needsExperience(Situation situation) {
        return situation
                .posting()
                .get(Fact.LEVEL)
                .filter(level -> level != Level.ENTRY)
                .isPresent();
    }

    private static boolean hasTasteInType(Situation situation) {
        return situation.setting(Setting.JOB_TYPE) != Setting.TypeChoice.ANY;
    }

    /** Only a newcomer is cautioned about a budget, and hourly jobs have none. */
    private static boolean mayHaveBudget(Situation situation) {
        boolean mayBeNew = situation.context().isNewcomer() || !situation.told(Trait.EXPERIENCE);
        return mayBeNew
                && situation
                        .posting()
                        .get(Fact.TYPE)
                        .filter(type -> type == JobType.HOURLY)
                        .isEmpty();
    }

    /** A job whose id was made within the days is not old, whenever it was posted. */
    private static boolean mayBeOld(Situation situation) {
        Duration old = Duration.ofDays(situation.setting(Setting.OLD_DAYS));
        return situation
                .posting()
                .job()
                .flatMap(job -> job.createdAt(situation.context().now()))
                .filter(created -> created.plus(old).isAfter(situation.context().now()))
                .isEmpty();
    }
}
