package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of countries and regions, with commas between them; {@code none} is the empty list. */
record LocationsType() implements ValueType<Locations> {
    private static final String NONE = "none";

    @Override
    public ParseResult<Locations, ParseError> parse(String words) {
        if (words.strip().equalsIgnoreCase(NONE)) {
            return ParseResult.of(Locations.NONE);
        }
        List<String> countries = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        for (String part : TextListType.parts(words)) {
            Optional<Region> region = Region.of(part);
            Optional<String> country = CountryNames.codeOf(part);
            if (region.isEmpty() && country.isEmpty()) {
                return ParseError.refusal("settings.refused.place", Map.of("words", part));
            }
            region.ifPresent(regions::add);
            country.ifPresent(countries::add);
        }
        if (countries.isEmpty() && regions.isEmpty()) {
            return ParseError.refusal("settings.refused.places", Map.of());
        }
        return ParseResult.of(new Locations(countries, regions));
    }

    @Override
    public String format(Locations locations) {
        List<String> names = new ArrayList<>();
        locations.countries().forEach(code -> names.add(CountryNames.searchName(code)));
        locations.regions().forEach(region -> names.add(region.title()));
        return names.isEmpty() ? NONE : String.join(", ", names);
    }
}
