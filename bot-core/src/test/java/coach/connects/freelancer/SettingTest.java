package coach.connects.freelancer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.amount.Usd;
import coach.connects.job.ProjectLength.Range;
import coach.connects.text.MessageCatalogue;
import coach.connects.text.Messages;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTest {
    private static final Messages ENGLISH = MessageCatalogue.load().english();

    private static Iterable<Setting<?>> all() {
        return Setting.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void whatIsWrittenCanBeTypedAgain(Setting<T> setting) {
        String written = setting.kind().write(setting.standard());

        assertThat(setting.kind().read(written).value()).contains(setting.standard());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingIsFoundByItsNameAndExplained(Setting<?> setting) {
        assertThat(Setting.named(setting.name().toUpperCase(java.util.Locale.ROOT))
                        .orElseThrow())
                .isSameAs(setting);
        assertThat(ENGLISH.has(setting.explanation())).isTrue();
        assertThat(setting.guide()).matches(guide -> guide.isEmpty() || guide.startsWith("G-"));
    }

    @ParameterizedTest
    @CsvSource({"9,9", "09:00,9", "9am,9", "9 pm,21", "12am,0", "12pm,12", "23,23"})
    void anHourIsTakenAsPeopleWriteIt(String typed, int hour) {
        assertThat(Setting.REMINDER_HOUR.kind().read(typed).value()).contains(hour);
    }

    @Test
    void theDaysBeforeAnExpiryAreTakenInAnyOrderOnce() {
        assertThat(Setting.REMINDER_DAYS.kind().read("0, 7 ,30,7").value()).contains(List.of(30, 7, 0));
        assertThat(Setting.REMINDER_DAYS.kind().read("").value()).isEmpty();
        assertThat(Setting.REMINDER_DAYS.kind().read("7,-1").value()).isEmpty();
        assertThat(Setting.REMINDER_DAYS.kind().read("400").value()).isEmpty();
    }

    @Test
    void quietHoursMayGoOverMidnight() {
        QuietHours night = Setting.QUIET_HOURS.kind().read("22-8").value().orElseThrow();

        assertThat(night.has(LocalTime.of(23, 0))).isTrue();
        assertThat(night.has(LocalTime.of(7, 59))).isTrue();
        assertThat(night.has(LocalTime.of(8, 0))).isFalse();
        assertThat(Setting.QUIET_HOURS.kind().read("9-9").value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingRefusesNonsenseInWordsThatNameWhatIsAllowed(Setting<?> setting) {
        Refusal refusal = setting.kind().read("🦜 <b>").refusal().orElseThrow();

        assertThat(ENGLISH.text(refusal.key(), refusal.values()).plain()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "feedback-stop,0,true",
        "feedback-stop,5,true",
        "feedback-stop,5.1,false",
        "feedback-stop,-1,false",
        "feedback-stop,1e5,false",
        "hire-rate-caution,100,true",
        "hire-rate-caution,101,false",
        "hire-rate-caution,12.5,false",
        "proposals-stop,0,false",
        "proposals-stop,1,true",
        "proposals-stop,10000,true",
        "proposals-stop,10001,false",
        "proposals-stop,99999999999999999999,false"
    })
    void aNumberIsTakenWithinItsRangeAlone(String name, String typed, boolean taken) {
        assertThat(Setting.named(name).orElseThrow().kind().read(typed).value().isPresent())
                .isEqualTo(taken);
    }

    @Test
    void aRefusedNumberNamesTheRange() {
        Refusal refusal =
                Setting.HIRE_RATE_CAUTION.kind().read("many").refusal().orElseThrow();

        assertThat(ENGLISH.text(refusal.key(), refusal.values()).plain())
                .isEqualTo("That takes a whole number from 0 to 100.");
    }

    @Test
    void numbersAreTakenWithCommaSignAndNoughts() {
        assertThat(Setting.FEEDBACK_STOP.kind().read(" 3,50 ").value()).contains(new BigDecimal("3.5"));
        assertThat(Setting.HIRE_RATE_CAUTION.kind().read("30 %").value()).contains(30);
        assertThat(Setting.NEWCOMER_BUDGET.kind().read("$400").value()).contains(Usd.of(400));
    }

    @Test
    void placesAreTakenByNameCodeOrRegion() {
        assertThat(Setting.AVOIDED_PLACES
                        .kind()
                        .read("sri lanka, USA, de, europe")
                        .value())
                .contains(Places.of("LK", "US", "DE").and(Region.EUROPE));
        assertThat(Setting.AVOIDED_PLACES.kind().read("none").value()).contains(Places.NONE);
        assertThat(Setting.AVOIDED_PLACES
                        .kind()
                        .read("Atlantis")
                        .refusal()
                        .orElseThrow()
                        .values())
                .isEqualTo(Map.of("words", "Atlantis"));
    }

    @Test
    void lengthsAreTakenWithSpacesOrHyphens() {
        assertThat(Setting.LENGTHS.kind().read("Under a month, 1-3-months").value())
                .contains(Set.of(Range.LESS_THAN_1_MONTH, Range.FROM_1_TO_3_MONTHS));
        assertThat(Setting.LENGTHS.kind().read("any").value()).contains(Set.of());
    }

    @Test
    void theDefaultsAreThoseOfTheGuidesFacts() {
        Preferences defaults = Preferences.DEFAULTS;

        assertThat(defaults.get(Setting.FEEDBACK_STOP)).isEqualByComparingTo("3.5");
        assertThat(defaults.get(Setting.FEEDBACK_CAUTION)).isEqualByComparingTo("4.5");
        assertThat(defaults.get(Setting.AVOIDED_PLACES)).isEqualTo(Places.of("IN", "BD", "PK", "KE", "LK"));
        assertThat(defaults.get(Setting.COVID)).isEqualTo(Setting.Topic.OFF);
        assertThat(defaults.written()).isEmpty();
    }
}
