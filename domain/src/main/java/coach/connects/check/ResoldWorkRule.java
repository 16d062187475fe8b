package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.CountryNames;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** Work from some markets is often re-sold at lower pay (G-44): the guide's opinion about a market, so a caution and never a stop, never in a group, and never about one's own country. */
final class ResoldWorkRule implements Rule {
    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    "resold-work", RuleSource.guide("G-44"), Fact.CLIENT_COUNTRY)
            .readingProfile(ProfileField.COUNTRY)
            .configuredBy(PreferenceKey.AVOIDED_PLACES);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.CLIENT_COUNTRY)
                .filter(code -> context.setting(PreferenceKey.AVOIDED_PLACES).has(code))
                .filter(code -> context.profile().country().filter(code::equals).isEmpty())
                .flatMap(code -> ABOUT.caution(1, "often", "country", CountryNames.named(code)));
    }
}
