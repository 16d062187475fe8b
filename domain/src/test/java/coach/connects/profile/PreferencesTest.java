package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    @Test
    void onlyWhatDiffersFromTheDefaultIsKept() {
        Preferences changed = Preferences.DEFAULTS.with(PreferenceKey.PROPOSALS_MANY, 15);

        assertThat(changed.written()).isEqualTo(Map.of("proposals-many", "15"));
        assertThat(changed.changes(PreferenceKey.PROPOSALS_MANY)).isTrue();
        assertThat(changed.with(PreferenceKey.PROPOSALS_MANY, 10)).isEqualTo(Preferences.DEFAULTS);
        assertThat(changed.without(PreferenceKey.PROPOSALS_MANY)).isEqualTo(Preferences.DEFAULTS);
    }

    @Test
    void theDefaultWrittenAnotherWayIsStillTheDefault() {
        assertThat(Preferences.DEFAULTS.set(PreferenceKey.FEEDBACK_STOP, "3.50").value())
                .contains(Preferences.DEFAULTS);
    }

    @Test
    void whatWasWrittenComesBack() {
        Preferences changed = Preferences.DEFAULTS
                .with(PreferenceKey.AVOIDED_PLACES, Locations.NONE)
                .with(PreferenceKey.PREFERRED_PLACES, Locations.of("CI", "BA").and(Region.OCEANIA))
                .with(PreferenceKey.JOB_TYPE, PreferenceKey.TypeChoice.FIXED)
                .with(PreferenceKey.PREVIOUS_CLIENTS, true);

        assertThat(Preferences.read(changed.written())).isEqualTo(changed);
    }

    @Test
    void whatThisVersionDoesNotKnowIsLeftOut() {
        assertThat(Preferences.read(Map.of("moon-phase", "full", "proposals-many", "never")))
                .isEqualTo(Preferences.DEFAULTS);
    }

    @Test
    void everyCountryComesBackByItsName() {
        for (String code : java.util.Locale.getISOCountries()) {
            assertThat(CountryNames.codeOf(CountryNames.searchName(code))).contains(code);
        }
    }
}
