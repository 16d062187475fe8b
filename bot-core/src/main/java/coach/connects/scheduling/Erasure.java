package coach.connects.scheduling;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommunityEffect;
import coach.connects.feature.community.CommunityErasure;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.profile.Identity;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What an erasure has to reach beside a freelancer's own documents: what groups know, how far a pass over everybody has come,
 * files that a platform keeps, and what the database's own log still holds. It is done when somebody asks for it, and once
 * more by the job that removes the mark a day later: by then what a crash or an outage left is gone too. Doing it twice
 * changes nothing. Throws {@link coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class Erasure {
    private final DocumentStore store;
    private final CommunityRepository communities;
    private final List<Consumer<Identity>> passes;
    private final List<Consumer<List<Identity>>> forgetters = new CopyOnWriteArrayList<>();
    private final List<Consumer<Identity>> keepers = new CopyOnWriteArrayList<>();

    /**
     * Over these stores.
     *
     * @param passes take care that what says how far a pass over everybody has come, or who owns the bot, names nobody who
     *     is erased
     */
    public Erasure(DocumentStore store, CommunityRepository communities, List<Consumer<Identity>> passes) {
        this.store = store;
        this.communities = communities;
        this.passes = List.copyOf(passes);
    }

    /**
     * Somebody who keeps something of people beside the database is told from now on who was erased a day ago, and did not
     * come back.
     *
     * @param keeper removes what it keeps of this identity; may be told the same twice, and does not throw
     */
    public void tell(Consumer<Identity> keeper) {
        keepers.add(keeper);
    }

    /**
     * This too is done from now on for whoever is erased.
     *
     * @param forgetting removes what is kept of these identities in the database; doing it twice changes nothing
     */
    public void alsoForgets(Consumer<List<Identity>> forgetting) {
        forgetters.add(forgetting);
    }

    /** What is to be done of it, and said to groups, once the state of whoever this is about is erased. */
    public CommunityEffect of(CommandContext context) {
        List<Identity> person = context.state().identities();
        CommunityEffect leaving = CommunityErasure.of(context);
        return groups -> {
            try {
                return leaving.apply(groups);
            } finally {
                end(person);
            }
        };
    }

    /**
     * Erases somebody who does not ask for it, as {@code /forget everything} does; a job finishes what a crash leaves.
     *
     * @return false when somebody else saved them in between: nothing was done then
     */
    boolean erase(Loaded loaded, FreelancerRepository freelancers, Instant now, Policies policies) {
        List<Identity> person = loaded.state().identities();
        if (!freelancers.save(loaded, loaded.state().erased(now), now, policies)) {
            return false;
        }
        freelancers.deleteRest(loaded.state().id());
        freelancers.finishLinking(loaded.state().id());
        communities.forget(person);
        end(person);
        return true;
    }

    /**
     * All of it once more, as a crash may have cut it anywhere, and the mark is removed. Only now files go: whoever exports,
     * erases and imports again finds the export where they were told it is.
     */
    void finish(Loaded mark, FreelancerRepository freelancers) {
        List<Identity> person = mark.state().erasing();
        freelancers.deleteRest(mark.state().id());
        person.forEach(identity -> keepers.forEach(keeper -> keeper.accept(identity)));
        communities.forget(person);
        freelancers.finishLinking(mark.state().id());
        freelancers.removeTombstone(mark);
        end(person);
    }

    /**
     * What names a person as long as a document of theirs is there, and the database's log: after all else is deleted.
     *
     * @param person may be nobody, where a group is erased
     */
    public void end(List<Identity> person) {
        person.forEach(identity -> passes.forEach(pass -> pass.accept(identity)));
        forgetters.forEach(forgetting -> forgetting.accept(person));
        store.erased();
    }
}
