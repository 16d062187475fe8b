package coach.connects.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of countries and regions that a freelancer prefers (G-21) or avoids (G-44), in the order in which they named
 * them.
 *
 * @param countries ISO 3166 codes of two letters
 * @param regions whole regions
 */
public record Locations(List<String> countries, List<Region> regions) {
    /** No place. */
    public static final Locations NONE = new Locations(List.of(), List.of());

    /** Keeps its own copies, without doubles. */
    public Locations {
        countries = List.copyOf(new LinkedHashSet<>(countries));
        regions = List.copyOf(new LinkedHashSet<>(regions));
    }

    public static Locations of(String... countries) {
        return new Locations(List.of(countries), List.of());
    }

    public Locations and(Region region) {
        Set<Region> more = new LinkedHashSet<>(regions);
        more.add(region);
        return new Locations(countries, List.copyOf(more));
    }

    /** Whether the country of this code is among them. */
    public boolean has(String country) {
        return countries.contains(country) || regions.stream().anyMatch(region -> region.has(country));
    }

    /** A country that is among them only as a part of a region; empty when no region is named. */
    public Optional<String> example() {
        return regions.stream().findFirst().map(Region::example);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return countries.isEmpty() && regions.isEmpty();
    }
}
