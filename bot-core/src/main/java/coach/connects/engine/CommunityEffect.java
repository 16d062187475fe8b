package coach.connects.engine;

import coach.connects.persistence.CommunityRepository;
import java.util.List;

/**
 * What a step does to a community, whose documents are not the freelancer's own. It is done before the state is saved, so
 * that what is then said of it has happened; and it may be done again (the state was changed by somebody else, the
 * message came again), so the second time it changes nothing.
 */
@FunctionalInterface
public non-sealed interface CommunityEffect extends Effect {
    /** Does it; gives what is to be said of it, before what the step itself says. */
    List<MessageDraft> apply(CommunityRepository communities);
}
