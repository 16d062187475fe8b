package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import coach.connects.money.Usd;
import coach.connects.parsing.ParseError;
import coach.connects.posting.ProjectLength.Range;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PreferenceKeyTest {
    private static final Messages ENGLISH = MessageCatalogue.load().english();

    private static Iterable<PreferenceKey<?>> all() {
        return PreferenceKey.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void whatIsWrittenCanBeTypedAgain(PreferenceKey<T> key) {
        String written = key.type().format(key.defaultValue());

        assertThat(key.type().parse(written).value()).contains(key.defaultValue());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingIsFoundByItsNameAndExplained(PreferenceKey<?> key) {
        assertThat(PreferenceKey.named(key.name().toUpperCase(java.util.Locale.ROOT))
                        .orElseThrow())
                .isSameAs(key);
        assertThat(ENGLISH.has(key.explanation())).isTrue();
        assertThat(key.ruleId()).matches(rule -> rule.isEmpty() || rule.startsWith("G-") || rule.startsWith("W-"));
    }

    @ParameterizedTest
    @CsvSource({"9,9", "09:00,9", "9am,9", "9 pm,21", "12am,0", "12pm,12", "23,23"})
    void anHourIsTakenAsPeopleWriteIt(String typed, int hour) {
        assertThat(PreferenceKey.REMINDER_HOUR.type().parse(typed).value()).contains(hour);
    }

    @Test
    void theDaysBeforeAnExpiryAreTakenInAnyOrderOnce() {
        assertThat(PreferenceKey.REMINDER_DAYS.type().parse("0, 7 ,30,7").value())
                .contains(List.of(30, 7, 0));
        assertThat(PreferenceKey.REMINDER_DAYS.type().parse("").value()).isEmpty();
        assertThat(PreferenceKey.REMINDER_DAYS.type().parse("7,-1").value()).isEmpty();
        assertThat(PreferenceKey.REMINDER_DAYS.type().parse("400").value()).isEmpty();
    }

    @Test
    void quietHoursMayGoOverMidnight() {
        QuietHours night =
                PreferenceKey.QUIET_HOURS.type().parse("22-8").value().orElseThrow();

        assertThat(night.has(LocalTime.of(23, 0))).isTrue();
        assertThat(night.has(LocalTime.of(7, 59))).isTrue();
        assertThat(night.has(LocalTime.of(8, 0))).isFalse();
        assertThat(PreferenceKey.QUIET_HOURS.type().parse("9-9").value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingRefusesNonsenseInWordsThatNameWhatIsAllowed(PreferenceKey<?> key) {
        ParseError error = key.type().parse("🦜 <b>").refusal().orElseThrow();

        assertThat(ENGLISH.text(error.key(), error.values()).plain()).isNotBlank();
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
        assertThat(PreferenceKey.named(name)
                        .orElseThrow()
                        .type()
                        .parse(typed)
                        .value()
                        .isPresent())
                .isEqualTo(taken);
    }

    @Test
    void aRefusedNumberNamesTheRange() {
        ParseError error =
                PreferenceKey.HIRE_RATE_CAUTION.type().parse("many").refusal().orElseThrow();

        assertThat(ENGLISH.text(error.key(), error.values()).plain())
                .isEqualTo("That takes a whole number from 0 to 100.");
    }

    @Test
    void numbersAreTakenWithCommaSignAndNoughts() {
        assertThat(PreferenceKey.FEEDBACK_STOP.type().parse(" 3,50 ").value()).contains(new BigDecimal("3.5"));
        assertThat(PreferenceKey.HIRE_RATE_CAUTION.type().parse("30 %").value()).contains(30);
        assertThat(PreferenceKey.NEWCOMER_BUDGET.type().parse("$400").value()).contains(Usd.of(400));
    }

    @Test
    void placesAreTakenByNameCodeOrRegion() {
        assertThat(PreferenceKey.AVOIDED_PLACES
                        .type()
                        .parse("sri lanka, USA, de, europe")
                        .value())
                .contains(Locations.of("LK", "US", "DE").and(Region.EUROPE));
        assertThat(PreferenceKey.AVOIDED_PLACES.type().parse("none").value()).contains(Locations.NONE);
        assertThat(PreferenceKey.AVOIDED_PLACES
                        .type()
                        .parse("Atlantis")
                        .refusal()
                        .orElseThrow()
                        .values())
                .isEqualTo(Map.of("words", "Atlantis"));
    }

    @Test
    void lengthsAreTakenWithSpacesOrHyphens() {
        assertThat(PreferenceKey.LENGTHS
                        .type()
                        .parse("Under a month, 1-3-months")
                        .value())
                .contains(Set.of(Range.LESS_THAN_1_MONTH, Range.FROM_1_TO_3_MONTHS));
        assertThat(PreferenceKey.LENGTHS.type().parse("any").value()).contains(Set.of());
    }

    @Test
    void theDefaultsAreThoseOfTheGuidesFacts() {
        Preferences defaults = Preferences.DEFAULTS;

        assertThat(defaults.get(PreferenceKey.FEEDBACK_STOP)).isEqualByComparingTo("3.5");
        assertThat(defaults.get(PreferenceKey.FEEDBACK_CAUTION)).isEqualByComparingTo("4.5");
        assertThat(defaults.get(PreferenceKey.AVOIDED_PLACES)).isEqualTo(Locations.of("IN", "BD", "PK", "KE", "LK"));
        assertThat(defaults.get(PreferenceKey.COVID)).isEqualTo(PreferenceKey.TopicChoice.OFF);
        assertThat(defaults.written()).isEmpty();
    }
}
