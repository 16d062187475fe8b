package coach.connects.check;

import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.fiveStars;
import static coach.connects.check.SamplePostings.nothing;
import static coach.connects.check.SamplePostings.only;
import static coach.connects.check.SamplePostings.says;
import static coach.connects.check.SamplePostings.setting;
import static coach.connects.check.SamplePostings.telling;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Locations;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import coach.connects.profile.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say about a client (G-21, G-24, G-29, G-30, G-40, G-41, G-42, G-44). */
class ClientRulesTest {
    private static Posting rated(String score) {
        return only(Fact.CLIENT_RATING, new BigDecimal(score));
    }

    @Test
    void g30_anUnverifiedPaymentMethodIsAStop() {
        assertThat(says("payment-verified", only(Fact.PAYMENT_VERIFIED, false), UNTOLD))
                .isEqualTo("stop");
        assertThat(says("payment-verified", only(Fact.PAYMENT_VERIFIED, true), UNTOLD))
                .isEqualTo("good");
        assertThat(says("payment-verified", nothing(), UNTOLD)).isEqualTo("unknown");
    }

    @Test
    void g30_whoSetsItSoIsOnlyCautioned() {
        CheckContext lenient = setting(PreferenceKey.UNVERIFIED_PAYMENT, PreferenceKey.Unverified.CAUTION);

        assertThat(says("payment-verified", only(Fact.PAYMENT_VERIFIED, false), lenient))
                .isEqualTo("caution 2");
    }

    @ParameterizedTest
    @CsvSource({"1.0,stop", "3.49,stop", "3.5,caution 2", "4.49,caution 2", "4.5,good", "5.0,good"})
    void g40_aLowScoreStopsAMiddlingOneCautionsAHighOneOverManyReviewsIsGood(String score, String says) {
        assertThat(says("feedback", rated(score).with(Fact.CLIENT_REVIEWS, 5, Origin.PAGE), UNTOLD))
                .isEqualTo(says);
    }

    @Test
    void g40_aHighScoreOverFewReviewsIsNeutral() {
        Posting high = rated("5.0");

        assertThat(says("feedback", high.with(Fact.CLIENT_REVIEWS, 4, Origin.PAGE), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("feedback", high, UNTOLD)).isEqualTo("neutral");
    }

    @Test
    void v04_noReviewsAreKnownAndSoIsARatingOfZero() {
        assertThat(says("feedback", rated("0.0").with(Fact.CLIENT_REVIEWS, 0, Origin.PAGE), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("feedback", only(Fact.CLIENT_REVIEWS, 0), UNTOLD)).isEqualTo("neutral");
        assertThat(says("feedback", rated("0"), UNTOLD)).isEqualTo("neutral");
        assertThat(says("feedback", nothing(), UNTOLD)).isEqualTo("unknown");
    }

    @Test
    void g40_theThresholdsAreSettings() {
        assertThat(says("feedback", rated("3.6"), setting(PreferenceKey.FEEDBACK_STOP, new BigDecimal("3.7"))))
                .isEqualTo("stop");
        assertThat(says("feedback", rated("4.4"), setting(PreferenceKey.FEEDBACK_CAUTION, new BigDecimal("4.4"))))
                .isEqualTo("neutral");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,nothing",
        "0,2,stop",
        "1,2,caution 2",
        "10,4,caution 2",
        "10,5,stop",
        "3,200,stop",
        "11,5,caution 2",
        "24,9,caution 2",
        "25,9,caution 1",
        "39,9,caution 1",
        "40,9,good",
        "100,1,nothing"
    })
    void g41_aHireRateOfZeroStopsFromTwoJobsOnOneCloseToItFromFiveAndALowOneCautions(int rate, int jobs, String says) {
        Posting posting = only(Fact.CLIENT_HIRE_RATE, rate, Fact.CLIENT_JOBS_POSTED, jobs);

        assertThat(says("hire-rate", posting, UNTOLD)).isEqualTo(says);
    }

    @Test
    void g41_withoutTheNumberOfJobsZeroIsAFirstJobUnlessOpenJobsShowTwo() {
        assertThat(says("hire-rate", only(Fact.CLIENT_HIRE_RATE, 0), UNTOLD)).isEqualTo("nothing");
        assertThat(says("hire-rate", only(Fact.CLIENT_HIRES, 0), UNTOLD)).isEqualTo("nothing");
        assertThat(says("hire-rate", only(Fact.CLIENT_HIRE_RATE, 8), UNTOLD)).isEqualTo("caution 2");
        assertThat(says("hire-rate", only(Fact.CLIENT_HIRE_RATE, 0, Fact.CLIENT_OPEN_JOBS, 2), UNTOLD))
                .isEqualTo("stop");
    }

    @Test
    void v12_noHiresBesideARatingIsNoFirstJob() {
        Posting rated = only(Fact.CLIENT_HIRE_RATE, 0).with(Fact.CLIENT_RATING, new BigDecimal("4.9"), Origin.PAGE);

        assertThat(says("hire-rate", rated, UNTOLD)).isEqualTo("caution 2");
        assertThat(says("hire-rate", rated.with(Fact.CLIENT_JOBS_POSTED, 1, Origin.PAGE), UNTOLD))
                .isEqualTo("nothing");
    }

    @Test
    void j11_hiresToldInUnknownWordsLeaveItOpenWhetherTheClientHires() {
        Posting doubting = only(Fact.CLIENT_HIRE_RATE, 80).doubting(Fact.CLIENT_HIRES);

        assertThat(JobCheck.check(fiveStars().doubting(Fact.CLIENT_HIRES), UNTOLD)
                        .decision())
                .isEqualTo(Decision.CAUTION);
        assertThat(says("hired-before", doubting, UNTOLD)).startsWith("unknown");
    }

    @Test
    void j11_wordsThatWereNotUnderstoodAreACaution() {
        assertThat(says("unread-words", only(Fact.UNREAD_WORDS, true), UNTOLD)).isEqualTo("caution 2");
    }

    @Test
    void j11_wordsThatWereNotUnderstoodAreNamed() {
        Posting posting = only(Fact.UNREAD_WORDS, true).with(Fact.UNREAD_TEXT, "login passport", Origin.ANSWER);

        assertThat(JobCheck.check(posting, UNTOLD).findings())
                .filteredOn(finding -> finding.rule().equals("unread-words"))
                .extracting(finding -> finding.reason().values().get("words"))
                .containsExactly("login passport");
    }

    @Test
    void g41_whoHiredNobodyHasARateOfZero() {
        assertThat(says("hire-rate", only(Fact.CLIENT_HIRES, 0, Fact.CLIENT_JOBS_POSTED, 2), UNTOLD))
                .isEqualTo("stop");
        assertThat(says("hire-rate", only(Fact.CLIENT_HIRES, 7, Fact.CLIENT_JOBS_POSTED, 2), UNTOLD))
                .isEqualTo("unknown");
    }

    @Test
    void g24_aClientWithoutAnyHireIsACaution() {
        assertThat(says("hired-before", only(Fact.CLIENT_HIRES, 0), UNTOLD)).isEqualTo("caution 2");
        assertThat(says("hired-before", only(Fact.CLIENT_HIRES, 1), UNTOLD)).isEqualTo("neutral");
        assertThat(says("hired-before", only(Fact.CLIENT_HIRE_RATE, 0), UNTOLD)).isEqualTo("caution 2");
        assertThat(says("hired-before", only(Fact.CLIENT_JOBS_POSTED, 1), UNTOLD))
                .isEqualTo("caution 2");
        assertThat(says("hired-before", nothing(), UNTOLD)).isEqualTo("unknown");
    }

    @Test
    void g24_whoWasReviewedOrPaidHasHired() {
        assertThat(says("hired-before", rated("4.0"), UNTOLD)).isEqualTo("neutral");
        assertThat(says("hired-before", only(Fact.CLIENT_REVIEWS, 1), UNTOLD)).isEqualTo("neutral");
        assertThat(says("hired-before", only(Fact.CLIENT_TOTAL_SPENT, Usd.of(1)), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("hired-before", only(Fact.CLIENT_TOTAL_SPENT, Usd.of(0)), UNTOLD))
                .isEqualTo("unknown");
        assertThat(says("hired-before", only(Fact.CLIENT_HIRE_RATE, 50), UNTOLD))
                .isEqualTo("neutral");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-23,stop",
        "2024-11-24,neutral",
        "2015-03-05,stop",
        "2024-10,stop",
        "2024-11,neutral",
        "2023,stop",
        "2024,neutral"
    })
    void g42_twoYearsAMemberWithoutAHireAreAStop(String since, String says) {
        Posting posting = only(
                Fact.CLIENT_HIRES,
                0,
                Fact.MEMBER_SINCE,
                MemberSince.parse(since).orElseThrow());

        assertThat(says("never-hired", posting, UNTOLD)).isEqualTo(says);
    }

    @Test
    void g42_isSilentAboutAClientWhoHired() {
        MemberSince longAgo = MemberSince.in(YearMonth.of(2010, 1));

        assertThat(says("never-hired", only(Fact.CLIENT_HIRES, 1, Fact.MEMBER_SINCE, longAgo), UNTOLD))
                .isEqualTo("nothing");
        assertThat(says("never-hired", only(Fact.MEMBER_SINCE, longAgo), UNTOLD))
                .isEqualTo("nothing");
        assertThat(says("never-hired", only(Fact.CLIENT_HIRES, 0), UNTOLD)).isEqualTo("unknown");
    }

    @Test
    void g42_theYearsAreASetting() {
        Posting posting = only(Fact.CLIENT_HIRES, 0, Fact.MEMBER_SINCE, MemberSince.on(LocalDate.of(2023, 12, 1)));

        assertThat(says("never-hired", posting, setting(PreferenceKey.NEVER_HIRED_YEARS, 3)))
                .isEqualTo("neutral");
    }

    @ParameterizedTest
    @CsvSource({"US", "DE", "AU", "GB", "CA"})
    void g21_clientsFromPlacesThatPayWellAreGood(String country) {
        assertThat(says("preferred-country", only(Fact.CLIENT_COUNTRY, country), UNTOLD))
                .isEqualTo("good");
    }

    @Test
    void g21_soAreThoseOfOnesOwnCountryAndOfOnesOwnList() {
        Posting lanka = only(Fact.CLIENT_COUNTRY, "LK");
        Posting japan = only(Fact.CLIENT_COUNTRY, "JP");

        assertThat(says("preferred-country", lanka, UNTOLD)).isEqualTo("neutral");
        assertThat(says("preferred-country", lanka, telling(ProfileField.COUNTRY, "LK")))
                .isEqualTo("good");
        assertThat(says("preferred-country", japan, UNTOLD)).isEqualTo("neutral");
        assertThat(says(
                        "preferred-country",
                        japan,
                        setting(PreferenceKey.PREFERRED_PLACES, Locations.NONE.and(Region.ASIA))))
                .isEqualTo("good");
    }

    @ParameterizedTest
    @CsvSource({"IN", "BD", "PK", "KE", "LK"})
    void g44_workThatIsOftenResoldIsALightCautionAndNeverAStop(String country) {
        assertThat(says("resold-work", only(Fact.CLIENT_COUNTRY, country), UNTOLD))
                .isEqualTo("caution 1");
    }

    @Test
    void g44_isNeverAboutOnesOwnCountryNorAnyOther() {
        assertThat(says("resold-work", only(Fact.CLIENT_COUNTRY, "LK"), telling(ProfileField.COUNTRY, "LK")))
                .isEqualTo("nothing");
        assertThat(says("resold-work", only(Fact.CLIENT_COUNTRY, "US"), UNTOLD)).isEqualTo("nothing");
    }

    @Test
    void g44_theListIsEditedOrEmptied() {
        Posting india = only(Fact.CLIENT_COUNTRY, "IN");

        assertThat(says("resold-work", india, setting(PreferenceKey.AVOIDED_PLACES, Locations.NONE)))
                .isEqualTo("nothing");
        assertThat(says(
                        "resold-work",
                        only(Fact.CLIENT_COUNTRY, "DE"),
                        setting(PreferenceKey.AVOIDED_PLACES, Locations.of("DE"))))
                .isEqualTo("caution 1");
    }

    @Test
    void g29_aPreviousClientIsGoodWhenTheFreelancerSaysSo() {
        assertThat(says("previous-client", only(Fact.PREVIOUS_CLIENT, true), UNTOLD))
                .isEqualTo("good");
        assertThat(says("previous-client", nothing(), UNTOLD)).isEqualTo("nothing");
    }
}
