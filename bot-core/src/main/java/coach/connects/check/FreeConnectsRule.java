package coach.connects.check;

import coach.connects.job.Posting;
import java.util.Optional;

/** With free Connects alone a first client is hard to win: spend where the chance is best (G-47). */
final class FreeConnectsRule implements Rule {
    private static final About ABOUT =
            About.of("free-connects", Source.guide("G-47")).forPersonAlone();

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
        return context.held().filter(Held::onlyFree).flatMap(held -> ABOUT.neutral("alone", "balance", held.balance()));
    }
}
