package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "02:30, 02:30",
        "2:30 pm, 14:30",
        "2.30pm, 14:30",
        "230 pm, 14:30",
        "14h30, 14:30",
        "12 am, 00:00",
        "12:15 pm, 12:15",
        "noon, 12:00",
        "midnight, 00:00",
        "half past two in the afternoon, 14:30",
        "quarter to 9 in the evening, 20:45",
        "ten past seven in the morning, 07:10",
        "its 2:30 p.m. here now, 14:30",
        "it's 6 at night, 18:00",
        "5 at night, 05:00",
    })
    void aTimeWhoseHalfOfTheDayIsSaidIsOne(String said, String time) {
        assertThat(ClockTime.read(said)).contains(new ClockTime(LocalTime.parse(time), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2:30, 02:30",
        "half past two, 02:30",
        "two thirty, 02:30",
        "quarter to three, 02:45",
        "3 o'clock, 03:00"
    })
    void oneThatMayBeOfEitherHalfIsBoth(String said, String first) {
        LocalTime time = LocalTime.parse(first);

        assertThat(ClockTime.read(said).orElseThrow().meant()).containsExactly(time, time.plusHours(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "20 hours",
                "12h",
                "10 20",
                "2.30",
                "25:00",
                "12:60",
                "13 pm",
                "0 am",
                "half past",
                "half a day",
                "quarter",
                "9 to 5",
                "5 to 10 proposals",
                "2-3 pm"
            })
    void whatMayBeAnythingElseIsNoTime(String said) {
        assertThat(ClockTime.read(said)).isEmpty();
    }
}
