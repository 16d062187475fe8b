package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.Skills;
import coach.connects.profile.ProfileField;
import java.util.List;
import java.util.Optional;

/** A job outside one's skills wastes Connects (G-31). */
final class SkillsRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("skills", RuleSource.guide("G-31"), Fact.SKILLS).readingProfile(ProfileField.SKILLS);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        List<String> own = context.profile().skills();
        if (own.isEmpty()) {
            return ABOUT.neutral("untold");
        }
        Optional<Skills> asked = posting.get(Fact.SKILLS);
        if (asked.isEmpty()) {
            return ABOUT.unknown();
        }
        return own.stream()
                .filter(skill -> SkillMatcher.isAmong(skill, asked.get()))
                .findFirst()
                .flatMap(skill -> ABOUT.good("own", "skill", skill))
                .or(() -> ABOUT.caution(2, "none"));
    }
}
