package coach.connects.freelancer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of countries and regions, with commas between them; {@code none} is the empty list. */
record PlaceLists() implements ValueKind<Places> {
    private static final String NONE = "none";

    @Override
    public Parsed<Places> read(String words) {
        if (words.strip().equalsIgnoreCase(NONE)) {
            return Parsed.of(Places.NONE);
        }
        List<String> countries = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        for (String part : TextLists.parts(words)) {
            Optional<Region> region = Region.of(part);
            Optional<String> country = Country.codeOf(part);
            if (region.isEmpty() && country.isEmpty()) {
                return Parsed.refused("settings.refused.place", Map.of("words", part));
            }
            region.ifPresent(regions::add);
            country.ifPresent(countries::add);
        }
        if (countries.isEmpty() && regions.isEmpty()) {
            return Parsed.refused("settings.refused.places", Map.of());
        }
        return Parsed.of(new Places(countries, regions));
    }

    @Override
    public String write(Places places) {
        List<String> names = new ArrayList<>();
        places.countries().forEach(code -> names.add(Country.searchName(code)));
        places.regions().forEach(region -> names.add(region.title()));
        return names.isEmpty() ? NONE : String.join(", ", names);
    }
}
