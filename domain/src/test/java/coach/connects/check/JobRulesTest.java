package coach.connects.check;

import static coach.connects.check.SamplePostings.NOW;
import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.as;
import static coach.connects.check.SamplePostings.holding;
import static coach.connects.check.SamplePostings.nothing;
import static coach.connects.check.SamplePostings.only;
import static coach.connects.check.SamplePostings.says;
import static coach.connects.check.SamplePostings.setting;
import static coach.connects.check.SamplePostings.telling;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.posting.WeeklyHours;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say about a job, its competition and whether it suits (G-20, G-22 … G-28, G-31, G-43, G-45 … G-47). */
class JobRulesTest {
    @ParameterizedTest
    @CsvSource({
        "0,4,good",
        "5,10,neutral",
        "9,9,neutral",
        "10,15,caution 1",
        "15,20,caution 1",
        "19,19,caution 1",
        "20,50,caution 2",
        "49,49,caution 2",
        "50,99,stop"
    })
    void g25_proposalsCountByTheLowerEndOfTheirRange(int low, int high, String says) {
        assertThat(says("proposals", only(Fact.PROPOSALS, ProposalRange.between(low, high)), UNTOLD))
                .isEqualTo(says);
    }

    @Test
    void g25_lessThanFiveIsGoodFiftyAndMoreAStopAndNothingKnownUnknown() {
        assertThat(says("proposals", only(Fact.PROPOSALS, ProposalRange.atMost(4)), UNTOLD))
                .isEqualTo("good");
        assertThat(says("proposals", only(Fact.PROPOSALS, ProposalRange.atLeast(50)), UNTOLD))
                .isEqualTo("stop");
        assertThat(says("proposals", nothing(), UNTOLD)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"4,neutral", "5,caution 2", "9,caution 2", "10,stop"})
    void g43_manyInterviewsAreACautionAndTwiceAsManyAStop(int count, String says) {
        assertThat(says("interviewing", only(Fact.INTERVIEWING, count), UNTOLD)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({"9,neutral", "10,caution 2", "19,caution 2", "20,stop"})
    void g43_manyInvitationsAreACautionAndTwiceAsManyAStop(int count, String says) {
        assertThat(says("invitations", only(Fact.INVITES_SENT, count), UNTOLD)).isEqualTo(says);
    }

    @Test
    void g43_theThresholdsAreSettings() {
        assertThat(says("interviewing", only(Fact.INTERVIEWING, 4), setting(PreferenceKey.INTERVIEWING, 2)))
                .isEqualTo("stop");
        assertThat(says("invitations", only(Fact.INVITES_SENT, 30), setting(PreferenceKey.INVITATIONS, 40)))
                .isEqualTo("neutral");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW,EXPERT,stop",
        "NEW,INTERMEDIATE,neutral",
        "NEW,ENTRY,good",
        "SOME,EXPERT,neutral",
        "SOME,ENTRY,neutral",
        "EXPERT,EXPERT,good",
        "EXPERT,INTERMEDIATE,neutral"
    })
    void g23_aNewcomerNeverTakesExpertJobs(Experience experience, ExperienceLevel level, String says) {
        assertThat(says("level", only(Fact.LEVEL, level), as(experience))).isEqualTo(says);
    }

    @Test
    void g23_whoNeverToldIsTakenForNewAndTheFindingSaysSo() {
        Finding finding = SamplePostings.finding("level", only(Fact.LEVEL, ExperienceLevel.EXPERT), UNTOLD)
                .orElseThrow();

        assertThat(finding.kind()).isEqualTo(Finding.Kind.STOP);
        assertThat(finding.reason().key()).endsWith("expert-for-untold");
    }

    @ParameterizedTest
    @CsvSource({"NEW,HOURLY,good", "NEW,FIXED,neutral", "SOME,HOURLY,neutral", "EXPERT,FIXED,neutral"})
    void g22_hourlyJobsBuildANewcomersProfile(Experience experience, JobType type, String says) {
        assertThat(says("job-type", only(Fact.TYPE, type), as(experience))).isEqualTo(says);
    }

    @Test
    void g22_aTasteThatWasToldGoesFirst() {
        CheckContext fixed = setting(PreferenceKey.JOB_TYPE, PreferenceKey.TypeChoice.FIXED);

        assertThat(says("job-type", only(Fact.TYPE, JobType.FIXED), fixed)).isEqualTo("good");
        assertThat(says("job-type", only(Fact.TYPE, JobType.HOURLY), fixed)).isEqualTo("caution 1");
    }

    @ParameterizedTest
    @CsvSource({"NEW,599.99,neutral", "NEW,600,caution 1", "SOME,600,neutral", "EXPERT,9000,neutral"})
    void g26_aNewcomerGoesForTheLowestBudgets(Experience experience, String budget, String says) {
        assertThat(says("budget", only(Fact.BUDGET, Usd.of(budget)), as(experience)))
                .isEqualTo(says);
    }

    @Test
    void g26_hourlyJobsHaveNoBudget() {
        assertThat(says("budget", only(Fact.TYPE, JobType.HOURLY), UNTOLD)).isEqualTo("nothing");
        assertThat(says("budget", only(Fact.TYPE, JobType.FIXED), UNTOLD)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "Excel,Microsoft Excel,good",
        "web design,Custom Web Design,good",
        "nodejs,Node.js,good",
        "Microsoft Excel,excel,good",
        "java,JavaScript,caution 2",
        "c,C++,caution 2"
    })
    void g31_aJobOutsideOnesSkillsIsACaution(String own, String asked, String says) {
        Posting posting = only(Fact.SKILLS, new Skills(List.of("Painting", asked)));

        assertThat(says("skills", posting, telling(ProfileField.SKILLS, List.of("juggling", own))))
                .isEqualTo(says);
    }

    @Test
    void g31_skillsNeverToldAreNeutral() {
        assertThat(says("skills", only(Fact.SKILLS, new Skills(List.of("Java"))), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("skills", nothing(), telling(ProfileField.SKILLS, List.of("java"))))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"30,MORE_THAN_30,caution 1", "31,MORE_THAN_30,neutral", "5,LESS_THAN_30,neutral", "5,NOT_SURE,neutral"})
    void g27_moreHoursThanOneHasAreALightCaution(int own, WeeklyHours asked, String says) {
        assertThat(says("hours", only(Fact.HOURS, asked), telling(ProfileField.HOURS, own)))
                .isEqualTo(says);
    }

    @Test
    void g27_hoursNeverToldAreNeutral() {
        assertThat(says("hours", only(Fact.HOURS, WeeklyHours.MORE_THAN_30), UNTOLD))
                .isEqualTo("neutral");
    }

    @Test
    void g28_aLengthOneDoesNotLikeIsALightCaution() {
        Posting posting = only(Fact.LENGTH, ProjectLength.of(ProjectLength.Range.MORE_THAN_6_MONTHS));

        assertThat(says("length", posting, UNTOLD)).isEqualTo("neutral");
        assertThat(says(
                        "length",
                        posting,
                        setting(PreferenceKey.LENGTHS, Set.of(ProjectLength.Range.MORE_THAN_6_MONTHS))))
                .isEqualTo("good");
        assertThat(says(
                        "length",
                        posting,
                        setting(PreferenceKey.LENGTHS, Set.of(ProjectLength.Range.LESS_THAN_1_WEEK))))
                .isEqualTo("caution 1");
    }

    @Test
    void g20_theTopicOfCovidIsOffUntilOneLikesOrAvoidsIt() {
        Posting posting = only(Fact.COVID, true);

        assertThat(says("covid", posting, UNTOLD)).isEqualTo("nothing");
        assertThat(says("covid", posting, setting(PreferenceKey.COVID, PreferenceKey.TopicChoice.PREFER)))
                .isEqualTo("good");
        assertThat(says("covid", posting, setting(PreferenceKey.COVID, PreferenceKey.TopicChoice.AVOID)))
                .isEqualTo("caution 1");
    }

    @ParameterizedTest
    @CsvSource({"PT59M59S,good", "PT1H,neutral", "P7D,neutral", "P7DT1S,caution 1", "-PT5M,good"})
    void g45_aFreshPostingIsGoodAndOneOfOverSevenDaysALightCaution(String age, String says) {
        Posting posting = only(Fact.POSTED_AT, NOW.minus(Duration.parse(age)));

        assertThat(says("freshness", posting, UNTOLD)).isEqualTo(says);
    }

    @Test
    void g45_theAgeOfTheIdAloneIsNeverACaution() {
        Posting old = Posting.of(JobId.of("~021800000000000000000").orElseThrow());
        Posting derived = nothing().with(Fact.POSTED_AT, NOW.minus(Duration.ofDays(300)), Origin.LINK);

        assertThat(says("freshness", old, UNTOLD)).isEqualTo("neutral");
        assertThat(says("freshness", derived, UNTOLD)).isEqualTo("neutral");
        assertThat(says("freshness", nothing(), UNTOLD)).isEqualTo("unknown");
    }

    @Test
    void g17_tooFewConnectsAreALightCautionAndNeverAStop() {
        Posting costs14 = only(Fact.CONNECTS_COST, Connects.of(14));

        assertThat(says("affordable", costs14, holding(13))).isEqualTo("caution 1");
        assertThat(says("affordable", costs14, holding(14))).isEqualTo("neutral");
        assertThat(says("affordable", costs14, holding(0))).isEqualTo("caution 1");
    }

    @Test
    void g17_aWalletWithoutEntriesAndAnUnknownCostAreNeutral() {
        assertThat(says("affordable", only(Fact.CONNECTS_COST, Connects.of(14)), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("affordable", nothing(), holding(1))).isEqualTo("neutral");
    }

    @Test
    void g46_theLetterIsAdvisedOnceOneMayApply() {
        Verdict apply = JobCheck.check(SamplePostings.fiveStars(), UNTOLD);
        Verdict skip = JobCheck.check(SamplePostings.fiveStarsBut(Fact.PAYMENT_VERIFIED, false), UNTOLD);

        assertThat(apply.findings()).extracting(Finding::rule).contains("cover-letter");
        assertThat(skip.findings()).extracting(Finding::rule).doesNotContain("cover-letter");
    }

    @Test
    void g47_whoHoldsFreeConnectsAloneIsAdvisedToBeChoosy() {
        CheckContext onlyFree = UNTOLD.with(new WalletSnapshot(Connects.of(20), true));

        assertThat(JobCheck.check(SamplePostings.fiveStars(), onlyFree).findings())
                .extracting(Finding::rule)
                .contains("free-connects");
        assertThat(JobCheck.check(SamplePostings.fiveStars(), holding(20)).findings())
                .extracting(Finding::rule)
                .doesNotContain("free-connects");
    }
}
