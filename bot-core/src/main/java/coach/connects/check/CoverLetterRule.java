package coach.connects.check;

import coach.connects.job.Posting;
import java.util.Optional;

/** Read the description at least twice, then write a letter that is personal and to the point (G-46). */
final class CoverLetterRule implements Rule {
    private static final About ABOUT =
            About.of("cover-letter", Source.guide("G-46")).forPersonAlone();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public boolean isAdvice() {
        return true;
    }

    @Override
    public Optional<Finding> look(Posting posting, CheckContext context) {
        return ABOUT.neutral("write");
    }
}
