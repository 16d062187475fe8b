package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.CountryNames;
import coach.connects.profile.ProfileField;
import coach.connects.profile.Region;
import java.util.List;
import java.util.Optional;

/** A job for freelancers of some places alone takes no proposals from elsewhere. */
final class LocationRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "location", RuleSource.upwork("upwork-location"), Fact.OPEN_TO)
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
        Optional<String> openTo = posting.get(Fact.OPEN_TO).filter(places -> !places.equalsIgnoreCase(ANYWHERE));
        if (openTo.isEmpty()) {
            return Optional.empty();
        }
        Object places = CountryNames.codeOf(openTo.get())
                .<Object>map(CountryNames::named)
                .orElse(openTo.get());
        return context.profile()
                .country()
                .flatMap(own -> of(own, openTo.get(), places))
                .or(() -> ABOUT.unknown("untold", "places", places));
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
