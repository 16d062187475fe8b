package coach.connects.check;

import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.posting.WeeklyHours;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Postings and freelancers as chance has them, the same for the same seed. */
final class RandomJobs {
    private final Random random;

    RandomJobs(long seed) {
        this.random = new Random(seed);
    }

    /** A posting of which each fact is known with this chance, in percent. */
    Posting posting(int known) {
        Posting posting = SamplePostings.nothing();
        posting = maybe(posting, known, Fact.PAYMENT_VERIFIED, () -> random.nextInt(8) > 0);
        posting = maybe(posting, known, Fact.PROPOSALS, () -> ProposalRange.between(random.nextInt(30), 40));
        posting = maybe(posting, known, Fact.CLIENT_RATING, () -> BigDecimal.valueOf(30 + random.nextInt(21), 1));
        posting = maybe(posting, known, Fact.CLIENT_REVIEWS, () -> random.nextInt(9));
        posting = maybe(posting, known, Fact.CLIENT_HIRE_RATE, () -> pick(0, 3, 10, 20, 30, 70));
        posting = maybe(posting, known, Fact.CLIENT_HIRES, () -> random.nextInt(4));
        posting = maybe(posting, known, Fact.CLIENT_JOBS_POSTED, () -> 1 + random.nextInt(6));
        posting = maybe(
                posting, known, Fact.MEMBER_SINCE, () -> MemberSince.in(YearMonth.of(2023 + random.nextInt(4), 1)));
        posting = maybe(posting, known, Fact.INTERVIEWING, () -> random.nextInt(8));
        posting = maybe(posting, known, Fact.INVITES_SENT, () -> random.nextInt(16));
        posting = maybe(posting, known, Fact.LEVEL, () -> pick(ExperienceLevel.values()));
        posting = maybe(posting, known, Fact.TYPE, () -> pick(JobType.values()));
        posting = maybe(posting, known, Fact.BUDGET, () -> Usd.of(random.nextInt(1000)));
        posting = maybe(posting, known, Fact.SKILLS, () -> new Skills(List.of(pick("java", "excel", "logo"))));
        posting = maybe(posting, known, Fact.HOURS, () -> pick(WeeklyHours.values()));
        posting = maybe(posting, known, Fact.LENGTH, () -> ProjectLength.of(pick(ProjectLength.Range.values())));
        posting = maybe(posting, known, Fact.CLIENT_COUNTRY, () -> pick("US", "IN", "LK", "JP"));
        posting = maybe(
                posting, known, Fact.POSTED_AT, () -> SamplePostings.NOW.minus(Duration.ofHours(random.nextInt(400))));
        posting = maybe(posting, known / 4, Fact.OPEN_TO, () -> pick("US", "LK,IN", "Europe", "Worldwide"));
        return maybe(posting, known / 4, Fact.CONNECTS_COST, () -> Connects.of(random.nextInt(20)));
    }

    /** A freelancer who told some things about themselves and changed a few settings. */
    CheckContext context() {
        Profile profile = Profile.EMPTY;
        profile = chance(50) ? profile.with(ProfileField.EXPERIENCE, pick(Experience.values())) : profile;
        profile = chance(40) ? profile.with(ProfileField.SKILLS, List.of("java", "sql")) : profile;
        profile = chance(40) ? profile.with(ProfileField.HOURS, 20) : profile;
        profile = chance(40) ? profile.with(ProfileField.COUNTRY, "LK") : profile;
        Preferences preferences = Preferences.DEFAULTS;
        preferences =
                chance(20) ? preferences.with(PreferenceKey.JOB_TYPE, PreferenceKey.TypeChoice.HOURLY) : preferences;
        preferences = chance(20)
                ? preferences.with(PreferenceKey.LENGTHS, Set.of(ProjectLength.Range.LESS_THAN_1_MONTH))
                : preferences;
        preferences = chance(10) ? preferences.with(PreferenceKey.HIRE_RATE_STOP, 20) : preferences;
        preferences = chance(10) ? preferences.with(PreferenceKey.PROPOSALS_MANY, 12) : preferences;
        preferences = chance(10) ? preferences.with(PreferenceKey.NEWCOMER_BUDGET, Usd.of(100)) : preferences;
        CheckContext context = SamplePostings.UNTOLD.with(profile).with(preferences);
        return chance(50) ? context.with(new WalletSnapshot(Connects.of(random.nextInt(8)), chance(50))) : context;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }

    private <T> Posting maybe(Posting posting, int known, Fact<T> fact, Supplier<T> value) {
        return chance(known) ? posting.with(fact, value.get(), Origin.PAGE) : posting;
    }
}
