package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time zones as people tell them, by letters and by what their clock shows. */
class TimeZoneTypeTest {
    private final TimeZoneType zoneType = new TimeZoneType();

    @ParameterizedTest
    @CsvSource({
        "IST, Asia/Kolkata",
        "BST, Asia/Dhaka",
        "CST, America/Chicago",
        "PST, Asia/Manila",
        "AST, Asia/Riyadh",
    })
    void lettersOfSeveralPlacesAreAskedBackAndNeverGuessed(String letters, String oneOfThem) {
        ParseResult<ZoneId, ParseError> parseResult = zoneType.parse(letters.toLowerCase(Locale.ROOT));

        assertThat(parseResult.value()).isEmpty();
        assertThat(parseResult.refusal().orElseThrow().instead())
                .hasSizeGreaterThan(1)
                .contains(oneOfThem)
                .allSatisfy(zone -> assertThat(zoneType.parse(zone).value()).contains(ZoneId.of(zone)));
    }

    @Test
    void lettersThatArePartlyACountrysAreATimeZoneFirst() {
        Set<String> countries = Stream.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)
                        .toArray(String[]::new))
                .filter(code -> !ZoneAbbreviation.read(code).isEmpty())
                .collect(Collectors.toSet());

        assertThat(countries)
                .contains("EST")
                .allSatisfy(code -> assertThat(zoneType.parse(code).value())
                        .isEqualTo(Optional.of(ZoneAbbreviation.read(code).get(0))));
    }

    @Test
    void whatIsKeptIsReadAsItWasWritten() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.indexOf('/') > 0) {
                assertThat(zoneType.parse(zoneType.format(ZoneId.of(id))).value())
                        .contains(ZoneId.of(id));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-15T18:14:00Z", "2026-07-15T00:05:30Z"})
    void aClockTellsAnOffsetThatIsInForceSomewhereOrNone(String now) {
        Instant at = Instant.parse(now);
        Set<ZoneOffset> inForce = ZoneId.getAvailableZoneIds().stream()
                .map(id -> ZoneId.of(id).getRules().getOffset(at))
                .collect(Collectors.toSet());
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime shown = LocalTime.MIDNIGHT.plusMinutes(minute);
            UtcOffsetParser.ofClock(shown.toString(), at).forEach(offset -> {
                assertThat(inForce).contains(offset);
                long apart = Math.floorMod(
                        shown.toSecondOfDay() - LocalTime.ofInstant(at, offset).toSecondOfDay(), 24 * 60 * 60);
                assertThat(Math.min(apart, 24 * 60 * 60 - apart)).isLessThanOrEqualTo(8 * 60);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"14:08, -04:00", "14:14, -04:00", "23:44, +05:30", "23:59, +05:45", "10:14, -08:00", "07:14, +13:00"})
    void aClockThatGoesWrongTellsTheNearestOffset(String shown, String offset) {
        Instant now = Instant.parse("2026-01-15T18:14:00Z");

        assertThat(UtcOffsetParser.ofClock(shown, now)).containsExactly(ZoneOffset.of(offset));
    }

    @Test
    void aClockThatIsNearNoOffsetTellsNone() {
        Instant now = Instant.parse("2026-01-15T18:14:00Z");

        assertThat(List.of("13:44", "01:44", "14:05"))
                .allSatisfy(
                        shown -> assertThat(UtcOffsetParser.ofClock(shown, now)).isEmpty());
    }
}
