package coach.connects.check;

import static coach.connects.check.SamplePostings.NOW;
import static coach.connects.check.SamplePostings.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

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
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The code and the rules as written say the same of jobs as chance has them, for whoever asks (V-01 … V-34). */
class GuideOracleTest {
    private static final int JOBS = 20_000;
    private static final Map<String, ProjectLength.Range> LENGTHS = Map.of(
            "week", ProjectLength.Range.LESS_THAN_1_WEEK,
            "month", ProjectLength.Range.LESS_THAN_1_MONTH,
            "quarter", ProjectLength.Range.FROM_1_TO_3_MONTHS,
            "half", ProjectLength.Range.FROM_3_TO_6_MONTHS,
            "longer", ProjectLength.Range.MORE_THAN_6_MONTHS);
    private static final Map<String, WeeklyHours> HOURS =
            Map.of("less", WeeklyHours.LESS_THAN_30, "more", WeeklyHours.MORE_THAN_30, "unsure", WeeklyHours.NOT_SURE);

    private final Random random = new Random(20_261_129);

    @Test
    void v01_everyJobIsJudgedAndPricedAsTheRulesAreWritten() {
        Map<Decision, Integer> seen = new EnumMap<>(Decision.class);
        for (int i = 0; i < JOBS; i++) {
            Map<String, Object> job = job(30 + i % 70);
            Map<String, Object> me = me();
            GuideOracle oracle = new GuideOracle(job, me);

            Verdict verdict = JobCheck.check(posting(job), context(me));

            assertThat(verdict.decision().name()).as("%s for %s", job, me).isEqualTo(oracle.decision());
            assertThat(verdict.quote().cost().map(Connects::value).orElse(null))
                    .as("%s", job)
                    .isEqualTo(oracle.cost());
            assertThat(verdict.quote().certain()).as("%s", job).isEqualTo(oracle.certain());
            seen.merge(verdict.decision(), 1, Integer::sum);
        }
        assertThat(seen.values()).hasSize(3).allMatch(count -> count > JOBS / 100);
    }

    private Map<String, Object> job(int known) {
        Map<String, Object> job = new HashMap<>();
        maybe(job, known, "verified", random.nextInt(10) > 0);
        maybe(job, known, "proposals", pick(0, 5, 9, 10, 15, 19, 20, 30, 50));
        maybe(job, known, "rating", pick(0.0, 3.4, 3.5, 4.4, 4.5, 4.9, 5.0));
        maybe(job, known, "reviews", pick(0, 1, 4, 5, 40));
        maybe(job, known, "rate", pick(0, 1, 10, 11, 24, 25, 39, 40, 80, 100));
        maybe(job, known, "hires", pick(0, 1, 7, 30));
        maybe(job, known, "jobs", pick(1, 2, 4, 5, 40, 200));
        maybe(job, known, "member-years", pick(0, 1, 2, 9));
        maybe(job, known, "interviewing", pick(0, 0, 0, 4, 5, 9, 10));
        maybe(job, known, "invites", pick(0, 0, 0, 9, 10, 19, 20));
        maybe(job, known, "level", pick("entry", "intermediate", "expert"));
        maybe(job, known / 4, "only", pick("US", "LK", "Europe", "Worldwide"));
        maybe(job, known, "type", pick("hourly", "fixed"));
        if (!"hourly".equals(job.get("type"))) {
            maybe(job, known, "budget", pick(5, 49, 50, 99, 100, 499, 500, 599, 600, 4_000));
        }
        if ("hourly".equals(job.get("type"))) {
            maybe(job, known, "hourly", pick(2, 3, 5, 20));
        }
        maybe(job, known, "skills", pick(List.of("java"), List.of("excel", "logo"), List.of("sql")));
        maybe(job, known, "hours", pick("less", "more", "unsure"));
        maybe(job, known, "length", pick("week", "month", "quarter", "half", "longer"));
        int days = pick(1, 2, 3, 6, 7, 8, 20);
        if (job.containsKey("budget") && random.nextInt(3) == 0) {
            job.put("days", days);
            job.put("length", days < 7 ? "week" : "month");
        }
        maybe(job, known, "country", pick("US", "IN", "LK", "DE", "JP"));
        maybe(job, known, "posted-days", pick(0, 1, 6, 7, 8, 40));
        maybe(job, known / 6, "connects", pick(2, 6, 16));
        maybe(job, 2, "asks-outside", "write me on WhatsApp");
        return job;
    }

    private Map<String, Object> me() {
        Map<String, Object> me = new HashMap<>();
        maybe(me, 70, "experience", pick("new", "some", "expert"));
        maybe(me, 50, "country", pick("US", "LK", "DE", "PH"));
        maybe(me, 30, "skills", pick(List.of("java", "sql"), List.of("logo")));
        maybe(me, 30, "hours", pick(10, 30, 31, 40));
        maybe(me, 20, "lengths", pick("week", "quarter"));
        maybe(me, 50, "held", pick(0, 1, 2, 4, 5, 6, 60));
        return me;
    }

    private static Posting posting(Map<String, Object> job) {
        Posting[] posting = {Posting.unknown()};
        job.forEach((name, value) -> posting[0] = with(posting[0], name, value));
        if (job.get("days") != null) {
            posting[0] = posting[0].with(Fact.LENGTH, ProjectLength.ofDays((Integer) job.get("days")), Origin.PAGE);
        }
        return posting[0];
    }

    private static Posting with(Posting posting, String name, Object value) {
        return switch (name) {
            case "verified" -> posting.with(Fact.PAYMENT_VERIFIED, (Boolean) value, Origin.PAGE);
            case "proposals" -> posting.with(Fact.PROPOSALS, proposals((Integer) value), Origin.PAGE);
            case "rating" -> posting.with(Fact.CLIENT_RATING, BigDecimal.valueOf((Double) value), Origin.PAGE);
            case "reviews" -> posting.with(Fact.CLIENT_REVIEWS, (Integer) value, Origin.PAGE);
            case "rate" -> posting.with(Fact.CLIENT_HIRE_RATE, (Integer) value, Origin.PAGE);
            case "hires" -> posting.with(Fact.CLIENT_HIRES, (Integer) value, Origin.PAGE);
            case "jobs" -> posting.with(Fact.CLIENT_JOBS_POSTED, (Integer) value, Origin.PAGE);
            case "member-years" -> posting.with(Fact.MEMBER_SINCE, since((Integer) value), Origin.PAGE);
            case "interviewing" -> posting.with(Fact.INTERVIEWING, (Integer) value, Origin.PAGE);
            case "invites" -> posting.with(Fact.INVITES_SENT, (Integer) value, Origin.PAGE);
            case "level" -> posting.with(Fact.LEVEL, ExperienceLevel.valueOf(upper(value)), Origin.PAGE);
            case "only" -> posting.with(Fact.OPEN_TO, (String) value, Origin.PAGE);
            case "type" -> posting.with(Fact.TYPE, JobType.valueOf(upper(value)), Origin.PAGE);
            case "budget" -> posting.with(Fact.BUDGET, Usd.of((Integer) value), Origin.PAGE);
            case "hourly" -> posting.with(Fact.RATE_MIN, Usd.of((Integer) value), Origin.PAGE);
            case "skills" -> posting.with(Fact.SKILLS, new Skills(texts(value)), Origin.PAGE);
            case "hours" -> posting.with(Fact.HOURS, HOURS.get((String) value), Origin.PAGE);
            case "length" -> posting.with(Fact.LENGTH, ProjectLength.of(LENGTHS.get((String) value)), Origin.PAGE);
            case "country" -> posting.with(Fact.CLIENT_COUNTRY, (String) value, Origin.PAGE);
            case "posted-days" ->
                posting.with(Fact.POSTED_AT, NOW.minus(Duration.ofDays((Integer) value)), Origin.PAGE);
            case "connects" -> posting.with(Fact.CONNECTS_COST, Connects.of((Integer) value), Origin.PAGE);
            case "asks-outside" -> posting.with(Fact.OUTSIDE_CONTACT, (String) value, Origin.PAGE);
            default -> posting;
        };
    }

    private static CheckContext context(Map<String, Object> me) {
        Profile profile = Profile.EMPTY;
        if (me.get("experience") != null) {
            profile = profile.with(ProfileField.EXPERIENCE, Experience.valueOf(upper(me.get("experience"))));
        }
        if (me.get("country") != null) {
            profile = profile.with(ProfileField.COUNTRY, (String) me.get("country"));
        }
        if (me.get("skills") != null) {
            profile = profile.with(ProfileField.SKILLS, texts(me.get("skills")));
        }
        if (me.get("hours") != null) {
            profile = profile.with(ProfileField.HOURS, (Integer) me.get("hours"));
        }
        CheckContext context = UNTOLD.with(profile);
        if (me.get("lengths") != null) {
            context = context.with(
                    context.preferences().with(PreferenceKey.LENGTHS, Set.of(LENGTHS.get((String) me.get("lengths")))));
        }
        return me.get("held") == null
                ? context
                : context.with(new WalletSnapshot(Connects.of((Integer) me.get("held")), false));
    }

    /** As a page shows it: a range of which the lower end counts. */
    private static ProposalRange proposals(int from) {
        return from == 0 ? ProposalRange.atMost(4) : ProposalRange.between(from, from + 5);
    }

    private static MemberSince since(int years) {
        return MemberSince.on(LocalDate.parse("2026-11-23").minusYears(years));
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(java.util.Locale.ROOT);
    }

    private static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private void maybe(Map<String, Object> facts, int known, String name, Object value) {
        if (random.nextInt(100) < known) {
            facts.put(name, value);
        }
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }
}
