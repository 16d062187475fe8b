package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.CountryNames;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** Clients from places that pay well, or from one's own country (G-21). */
final class PreferredCountryRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "preferred-country", RuleSource.guide("G-21"), Fact.CLIENT_COUNTRY)
            .readingProfile(ProfileField.COUNTRY)
            .configuredBy(PreferenceKey.PREFERRED_PLACES);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.CLIENT_COUNTRY)
                .flatMap(code -> of(code, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(String code, CheckContext context) {
        if (context.profile().country().filter(code::equals).isPresent()) {
            return ABOUT.good("own");
        }
        return context.setting(PreferenceKey.PREFERRED_PLACES).has(code)
                ? ABOUT.good("preferred", "country", CountryNames.named(code))
                : ABOUT.neutral("other", "country", CountryNames.named(code));
    }
}
