package coach.connects.check;

import coach.connects.freelancer.Trait;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import coach.connects.job.Skills;
import java.util.List;
import java.util.Optional;

/** A job outside one's skills wastes Connects (G-31). */
final class SkillsRule implements Rule {
    private static final About ABOUT =
            About.of("skills", Source.guide("G-31"), Fact.SKILLS).reading(Trait.SKILLS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        List<String> own = context.profile().skills();
        if (own.isEmpty()) {
            return ABOUT.neutral("untold");
        }
        Optional<Skills> asked = posting.get(Fact.SKILLS);
        if (asked.isEmpty()) {
            return ABOUT.unknown();
        }
        return own.stream()
                .filter(skill -> SkillWords.isAmong(skill, asked.get()))
                .findFirst()
                .flatMap(skill -> ABOUT.good("own", "skill", skill))
                .or(() -> ABOUT.caution(2, "none"));
    }
}
