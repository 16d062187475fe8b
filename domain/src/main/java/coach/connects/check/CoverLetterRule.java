package coach.connects.check;

import coach.connects.posting.Posting;
import java.util.Optional;

/** Read the description at least twice, then write a letter that is personal and to the point (G-46). */
final class CoverLetterRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("cover-letter", RuleSource.guide("G-46")).personalOnly();

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public boolean isAdvice() {
        return true;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return ABOUT.neutral("write");
    }
}
