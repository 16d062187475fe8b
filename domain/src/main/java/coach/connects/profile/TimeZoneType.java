package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Time zones by id ({@code Asia/Colombo}), by city ({@code colombo}), by offset ({@code +5:30}, {@code UTC-3}), by what people
 * abbreviate ({@code PKT}), or by a country that has only one.
 */
record TimeZoneType() implements ValueType<ZoneId> {
    @Override
    public ParseResult<ZoneId, ParseError> parse(String words) {
        Optional<ZoneId> zone = asWritten(words.strip());
        return zone.isPresent() ? ParseResult.of(zone.get()) : abbreviated(words);
    }

    /** Before ids, cities and countries: EST is also Estonia's letters, and no American's zone. */
    private static ParseResult<ZoneId, ParseError> abbreviated(String words) {
        List<ZoneId> zones = ZoneAbbreviation.read(words);
        if (zones.size() > 1) {
            return ParseResult.refused(new ParseError(
                    "settings.refused.zone.several",
                    Map.of("words", words.strip().toUpperCase(Locale.ROOT)),
                    zones.stream().map(ZoneId::getId).toList()));
        }
        return zones.isEmpty() ? search(words) : ParseResult.of(zones.get(0));
    }

    /** The written form, found without a look at all the zones there are: every state that is read has one. */
    private static Optional<ZoneId> asWritten(String words) {
        if (words.startsWith("+") || words.startsWith("-")) {
            return UtcOffsetParser.read(words).map(offset -> offset);
        }
        try {
            return words.indexOf('/') > 0 ? Optional.of(ZoneId.of(words)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ParseResult<ZoneId, ParseError> search(String words) {
        String key = CaseFolding.of(words.strip().replace(' ', '_'));
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (CaseFolding.of(id).equals(key)) {
                return ParseResult.of(ZoneId.of(id));
            }
        }
        List<String> cities = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> CaseFolding.of(id).endsWith("/" + key))
                .filter(TimeZoneType::isPlace)
                .toList();
        return cities.size() == 1
                ? ParseResult.of(ZoneId.of(cities.get(0)))
                : CityTimeZones.named(key.replace('_', ' '))
                        .<ParseResult<ZoneId, ParseError>>map(ParseResult::of)
                        .orElseGet(() -> elsewhere(words.strip()));
    }

    @Override
    public String format(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** "posix/…" and "Etc/…" repeat the places, or are none. */
    static boolean isPlace(String id) {
        return id.indexOf('/') == id.lastIndexOf('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    private static ParseResult<ZoneId, ParseError> elsewhere(String words) {
        Optional<ZoneId> offset = UtcOffsetParser.read(words).map(ZoneId.class::cast);
        return ParseError.unless(offset.or(() -> CountryTimeZones.named(words)), "settings.refused.zone", Map.of());
    }
}
