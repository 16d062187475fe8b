package coach.connects.freelancer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    @Test
    void onlyWhatDiffersFromTheDefaultIsKept() {
        Preferences changed = Preferences.DEFAULTS.with(Setting.PROPOSALS_MANY, 15);

        assertThat(changed.written()).isEqualTo(Map.of("proposals-many", "15"));
        assertThat(changed.changes(Setting.PROPOSALS_MANY)).isTrue();
        assertThat(changed.with(Setting.PROPOSALS_MANY, 10)).isEqualTo(Preferences.DEFAULTS);
        assertThat(changed.without(Setting.PROPOSALS_MANY)).isEqualTo(Preferences.DEFAULTS);
    }

    @Test
    void theDefaultWrittenAnotherWayIsStillTheDefault() {
        assertThat(Preferences.DEFAULTS.set(Setting.FEEDBACK_STOP, "3.50").value())
                .contains(Preferences.DEFAULTS);
    }

    @Test
    void whatWasWrittenComesBack() {
        Preferences changed = Preferences.DEFAULTS
                .with(Setting.AVOIDED_PLACES, Places.NONE)
                .with(Setting.PREFERRED_PLACES, Places.of("CI", "BA").and(Region.OCEANIA))
                .with(Setting.JOB_TYPE, Setting.TypeChoice.FIXED)
                .with(Setting.PREVIOUS_CLIENTS, true);

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
            assertThat(Country.codeOf(Country.searchName(code))).contains(code);
        }
    }
}
