package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.CountryNames;
import coach.connects.profile.ProfileField;
import coach.connects.profile.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A job for freelancers of some places alone takes no proposals from elsewhere; of somebody whose country was never told
 * it is not known, so that is a caution (V-17).
 */
final class LocationRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "location", RuleSource.upwork("upwork-location"), Fact.OPEN_TO, Fact.OPEN_TO_ME)
            .readingProfile(ProfileField.COUNTRY);
    private static final String ANYWHERE = "worldwide";

    /** Whether a place holds a country; a place that is neither a country nor a region known here may hold any. */
    private enum Fit {
        INSIDE,
        OUTSIDE,
        UNCLEAR
    }

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        Optional<String> openTo = limitedTo(posting);
        if (posting.doubts(Fact.OPEN_TO)) {
            return ABOUT.unknown("doubt");
        }
        if (openTo.isEmpty()) {
            return Optional.empty();
        }
        Object places = CountryNames.codeOf(openTo.get())
                .<Object>map(CountryNames::named)
                .orElseGet(() -> named(openTo.get()));
        return context.profile()
                .country()
                .flatMap(own -> of(own, openTo.get(), places))
                .or(() -> posting.get(Fact.OPEN_TO_ME)
                        .flatMap(inside -> inside ? ABOUT.neutral("inside") : ABOUT.stop("outside", "places", places)))
                .or(() -> ABOUT.caution(2, "untold", "places", places));
    }

    /** Where alone the job is open to; empty where it is open to all, or nothing is known. */
    static Optional<String> limitedTo(Posting posting) {
        return posting.get(Fact.OPEN_TO).filter(places -> !places.equalsIgnoreCase(ANYWHERE));
    }

    private static Optional<Finding> of(String own, String openTo, Object places) {
        List<Fit> fits = List.of(openTo.split(",", -1)).stream()
                .map(place -> fit(own, place.strip()))
                .toList();
        if (fits.contains(Fit.INSIDE)) {
            return ABOUT.neutral("inside");
        }
        return fits.contains(Fit.UNCLEAR)
                ? ABOUT.unknown("unclear", "places", places)
                : ABOUT.stop("outside", "places", places);
    }

    /** Several places by their names: a code is a word for machines. */
    private static String named(String places) {
        return Stream.of(places.split(",", -1))
                .map(String::strip)
                .map(place ->
                        CountryNames.codeOf(place).map(CountryNames::searchName).orElse(place))
                .collect(Collectors.joining(", "));
    }

    private static Fit fit(String own, String place) {
        Optional<Region> region = Region.of(place);
        Optional<String> country = CountryNames.codeOf(place);
        boolean inside = region.filter(one -> one.has(own)).isPresent()
                || country.filter(own::equals).isPresent();
        if (inside) {
            return Fit.INSIDE;
        }
        return region.isPresent() || country.isPresent() ? Fit.OUTSIDE : Fit.UNCLEAR;
    }
}
