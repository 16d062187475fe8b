package coach.connects.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.ProjectLength.Range;
import coach.connects.profile.Experience;
import coach.connects.profile.Locations;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upwork's search with the guide's filters (G-20 … G-31). */
class SearchUrlBuilderTest {
    private static final Preferences DEFAULTS = Preferences.DEFAULTS;

    private static String link(Profile profile, Preferences preferences) {
        return SearchUrlBuilder.of(profile, preferences, Optional.empty());
    }

    private static <T> Profile told(ProfileField<T> field, T value) {
        return Profile.EMPTY.with(field, value);
    }

    @Test
    void whoToldNothingGetsTheFiltersOfANewcomer() {
        assertThat(link(Profile.EMPTY, DEFAULTS))
                .isEqualTo("https://www.upwork.com/nx/search/jobs/?sort=recency&payment_verified=1"
                        + "&client_hires=1-9,10-&proposals=0-4,5-9"
                        + "&location=United%20States,Canada,Australia,Europe&t=0&contractor_tier=1,2&amount=0-599");
    }

    @Test
    void whoToldEverythingGetsEveryFilter() {
        Profile profile = told(ProfileField.EXPERIENCE, Experience.SOME)
                .with(ProfileField.HOURS, 40)
                .with(ProfileField.SKILLS, List.of("autocad", "3D modeling"));
        Preferences preferences = DEFAULTS.with(PreferenceKey.JOB_TYPE, PreferenceKey.TypeChoice.FIXED)
                .with(
                        PreferenceKey.LENGTHS,
                        Set.of(Range.LESS_THAN_1_WEEK, Range.LESS_THAN_1_MONTH, Range.MORE_THAN_6_MONTHS))
                .with(PreferenceKey.PREFERRED_PLACES, Locations.of("CI"))
                .with(PreferenceKey.PREVIOUS_CLIENTS, true);

        assertThat(link(profile, preferences))
                .contains("?q=autocad%20OR%20%223D%20modeling%22&")
                .contains("&location=C%C3%B4te%20d%E2%80%99Ivoire&")
                .contains(
                        "&t=1&contractor_tier=1,2,3&workload=full_time&duration_v3=week,ongoing&previous_clients=all");
    }

    @ParameterizedTest
    @CsvSource({"30,as_needed", "31,full_time"})
    void g27_moreThan30HoursAreFullTime(int hours, String workload) {
        assertThat(link(told(ProfileField.HOURS, hours), DEFAULTS)).contains("&workload=" + workload);
    }

    @ParameterizedTest
    @CsvSource({"'5','0-4'", "'6','0-4,5-9'", "'11','0-4,5-9,10-14'", "'50','0-4,5-9,10-14,15-19,20-49'"})
    void g25_theProposalsFollowTheSetting(int many, String ranges) {
        assertThat(link(Profile.EMPTY, DEFAULTS.with(PreferenceKey.PROPOSALS_MANY, many)))
                .contains("&proposals=" + ranges + "&");
    }

    @Test
    void g22_g23_g26_onlyANewcomerIsKeptToHourlyLowAndSmall() {
        assertThat(link(told(ProfileField.EXPERIENCE, Experience.EXPERT), DEFAULTS))
                .contains("&t=0,1&contractor_tier=1,2,3")
                .doesNotContain("amount=");
    }

    @Test
    void wordsGoBeforeSkillsAndAreEncoded() {
        String link = SearchUrlBuilder.of(
                told(ProfileField.SKILLS, List.of("java")), DEFAULTS, Optional.of(" logo & \"web\" #1 +für 100% "));

        assertThat(link).contains("?q=logo%20%26%20%22web%22%20%231%20%2Bf%C3%BCr%20100%25&");
        assertThat(URI.create(link).getQuery()).contains("q=logo & \"web\" #1 +für 100%");
    }

    @Test
    void endlessWordsAreCutBetweenCharacters() {
        String link = SearchUrlBuilder.of(Profile.EMPTY, DEFAULTS, Optional.of("🦜".repeat(5_000)));

        assertThat(link.length()).isLessThan(4_200);
        assertThat(link).contains("%F0%9F%A6%9C&sort");
    }
}
