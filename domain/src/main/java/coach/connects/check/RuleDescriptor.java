package coach.connects.check;

import coach.connects.check.Finding.Kind;
import coach.connects.posting.Fact;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.List;
import java.util.Optional;

/**
 * What is to be known of a rule before it looks at anything; it also words the rule's findings.
 *
 * @param name the rule's name, in the catalogue, the store and the export
 * @param facts the facts of a posting that it reads
 * @param traits what it reads of the freelancer's profile
 * @param settings what changes it
 * @param personal whether it says something about the freelancer, so that no group may see it
 */
public record RuleDescriptor(
        String name,
        RuleSource source,
        List<Fact<?>> facts,
        List<ProfileField<?>> traits,
        List<PreferenceKey<?>> settings,
        boolean personal) {
    /** The figure of a stop that says where the rule draws the line. */
    static final String LIMIT_KEY = "limit";

    public RuleDescriptor {
        facts = List.copyOf(facts);
        traits = List.copyOf(traits);
        settings = List.copyOf(settings);
    }

    /** A rule about the posting alone, which reads these facts. */
    static RuleDescriptor of(String name, RuleSource source, Fact<?>... facts) {
        return new RuleDescriptor(name, source, List.of(facts), List.of(), List.of(), false);
    }

    /** One that goes by what a proposal costs, and so by all that the cost follows from (G-10 to G-14). */
    static RuleDescriptor ofTheCost(String name, RuleSource source) {
        return of(
                name,
                source,
                Fact.CONNECTS_COST,
                Fact.INVITATION,
                Fact.OFFER,
                Fact.TALENT_CLOUD,
                Fact.TYPE,
                Fact.BUDGET,
                Fact.RATE_MIN,
                Fact.RATE_MAX,
                Fact.HOURS,
                Fact.LENGTH);
    }

    /** The same, reading the profile, and so personal. */
    RuleDescriptor readingProfile(ProfileField<?>... read) {
        return new RuleDescriptor(name, source, facts, List.of(read), settings, true);
    }

    /** The same, weighing more for some than for others; it says the same to all, so a group may see it. */
    RuleDescriptor weighedByProfile(ProfileField<?>... read) {
        return new RuleDescriptor(name, source, facts, List.of(read), settings, personal);
    }

    RuleDescriptor configuredBy(PreferenceKey<?>... changing) {
        return new RuleDescriptor(name, source, facts, traits, List.of(changing), personal);
    }

    /** The same, for the freelancer's eyes alone. */
    RuleDescriptor personalOnly() {
        return new RuleDescriptor(name, source, facts, traits, settings, true);
    }

    Optional<Finding> stop(String variant, Object... namesAndValues) {
        return finding(Kind.STOP, 0, variant, namesAndValues);
    }

    Optional<Finding> caution(int weight, String variant, Object... namesAndValues) {
        return finding(Kind.CAUTION, weight, variant, namesAndValues);
    }

    Optional<Finding> neutral(String variant, Object... namesAndValues) {
        return finding(Kind.NEUTRAL, 0, variant, namesAndValues);
    }

    Optional<Finding> good(String variant, Object... namesAndValues) {
        return finding(Kind.GOOD, 0, variant, namesAndValues);
    }

    Optional<Finding> unknown() {
        return finding(Kind.UNKNOWN, 0, "unknown");
    }

    Optional<Finding> unknown(String variant, Object... namesAndValues) {
        return finding(Kind.UNKNOWN, 0, variant, namesAndValues);
    }

    private Optional<Finding> finding(Kind kind, int weight, String variant, Object... namesAndValues) {
        LocalizedReason reason = LocalizedReason.of("check.reason." + name + "." + variant, namesAndValues);
        return Optional.of(new Finding(name, kind, weight, reason, source, facts));
    }
}
