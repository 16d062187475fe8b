package coach.connects.engine;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.session.Archive;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes the view of a freelancer.
 *
 * @param catalogue the sentences, in every language there is
 * @param policies the policies that can be in force
 * @param archive what is kept beside a state, to read
 */
public record ViewFactory(MessageCatalogue catalogue, Policies policies, Archive archive) {
    /** In the language of their profile. */
    public View of(FreelancerState state, Instant now) {
        return of(state, Optional.empty(), now);
    }

    /**
     * In the language of their profile, else in the one that their platform tells.
     *
     * @param told what the platform tells
     */
    public View of(FreelancerState state, Optional<String> told, Instant now) {
        return new View(state, catalogue.in(state.profile().language().or(() -> told)), policies, archive, now);
    }

    /** In English, for a whole group. */
    public View english(FreelancerState state, Instant now) {
        return new View(state, catalogue.english(), policies, archive, now);
    }
}
