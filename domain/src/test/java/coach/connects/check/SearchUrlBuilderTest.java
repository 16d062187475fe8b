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
        return SearchUrlBuilder.of(JobSearch.of(profile, preferences, Optional.empty()));
    }

    private static <T> Profile told(ProfileField<T> field, T value) {
        return Profile.EMPTY.with(field, value);
    }

    @Test
    void whoToldNothingGetsTheFiltersOfANewcomer() {
        assertThat(link(Profile.EMPTY, DEFAULTS))
                .isEqualTo("https://www.upwork.com/nx/search/jobs/?sort=recency&payment_verified=1"
                        + "&client_hires=1-9,10-&proposals=0-4,5-9"
                        + "&location=United%20States,Canada,Australia,Europe&t=0&contractor_tier=1");
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
                .contains("&t=1&contractor_tier=1,2,3&duration_v3=week,ongoing&previous_clients=all");
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
        String link = SearchUrlBuilder.of(JobSearch.of(
                told(ProfileField.SKILLS, List.of("java")), DEFAULTS, Optional.of(" logo & \"web\" #1 +für 100% ")));

        assertThat(link).contains("?q=logo%20%26%20%22web%22%20%231%20%2Bf%C3%BCr%20100%25&");
        assertThat(URI.create(link).getQuery()).contains("q=logo & \"web\" #1 +für 100%");
    }

    @Test
    void endlessWordsAreCutBetweenCharacters() {
        String link = SearchUrlBuilder.of(JobSearch.of(Profile.EMPTY, DEFAULTS, Optional.of("🦜".repeat(5_000))));

        assertThat(link.length()).isLessThan(4_200);
        assertThat(link).contains("%F0%9F%A6%9C&sort");
    }

    @Test
    void g21_onesOwnCountryIsAmongTheLocations() {
        assertThat(link(told(ProfileField.COUNTRY, "LK"), DEFAULTS)).contains(",Europe,Sri%20Lanka&");
        assertThat(link(told(ProfileField.COUNTRY, "FR"), DEFAULTS))
                .as("it lies in one of them")
                .contains(",Europe&")
                .doesNotContain("France");
        assertThat(link(
                        told(ProfileField.COUNTRY, "LK"),
                        DEFAULTS.with(PreferenceKey.PREFERRED_PLACES, Locations.NONE)))
                .as("who wants clients from anywhere is not kept to their own country")
                .doesNotContain("location=");
    }

    @Test
    void g23_intermediateIsAddedForANewcomerWhoWantsIt() {
        JobSearch wider = new JobSearch(Profile.EMPTY, DEFAULTS, Optional.empty(), true, Optional.empty());

        assertThat(SearchUrlBuilder.of(wider)).contains("&contractor_tier=1,2");
    }

    /** G-22, G-26, G-27: what hourly jobs tell and what fixed ones tell are never asked for together. */
    @Test
    void noFilterTakesAwayWhatAnotherAsksFor() {
        for (Experience experience : Experience.values()) {
            for (PreferenceKey.TypeChoice taste : PreferenceKey.TypeChoice.values()) {
                for (SearchFilter filter : SearchFilter.values()) {
                    Profile profile = told(ProfileField.EXPERIENCE, experience)
                            .with(ProfileField.HOURS, 20)
                            .with(ProfileField.COUNTRY, "IN");
                    JobSearch search = new JobSearch(
                            profile,
                            DEFAULTS.with(PreferenceKey.JOB_TYPE, taste),
                            Optional.of("logo"),
                            false,
                            Optional.of(filter));
                    List<String> types = search.filters().get(SearchFilter.TYPE);

                    assertThat(search.filters().containsKey(SearchFilter.BUDGET) && types.contains("0"))
                            .as("%s %s %s", experience, taste, filter)
                            .isFalse();
                    assertThat(search.filters().containsKey(SearchFilter.HOURS) && types.equals(List.of("1")))
                            .as("%s %s %s", experience, taste, filter)
                            .isFalse();
                    assertThat(search.filters().containsKey(filter) || filter == SearchFilter.LENGTH)
                            .as("%s is set with %s, %s", filter, experience, taste)
                            .isTrue();
                }
            }
        }
    }
}
