package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, hours and times of rest as people say them. */
class SaidSettingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30,14,7,3,1,0 | 30,14,7,3,1,0",
                "7 and 1 | 7,1",
                "7, 3 & 1 | 7,3,1",
                "7 + 1 | 7,1",
                "a week and a day before | 7,1",
                "one week before | 7",
                "two weeks, a week and 1 day before | 14,7,1",
                "10 and a week | 10,7",
                "2 and 1 weeks | 14,7",
                "seven and one | 7,1",
                "7d 1d | 7,1",
                "the day before | 1",
                "a month and 3 days ahead | 30,3",
                "on the 7 and 1 | 7,1",
                "0 | 0",
            })
    void daysBeforeAreReadInWords(String said, String days) {
        DayOffsetsType type = new DayOffsetsType();
        assertThat(type.parse(said).value().map(type::format)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "", "before", "an hour before", "-1", "7-1", "1000", "60 weeks", "week", "1.5", "7 cats"
            })
    void whatTellsNoDaysIsRefused(String said) {
        assertThat(new DayOffsetsType().parse(said).value()).isEmpty();
    }
}
