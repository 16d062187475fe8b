package coach.connects.command;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Identity;
import coach.connects.store.StoreUnavailable;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Loaded;
import coach.connects.text.Catalogue;
import coach.connects.text.Wording;
import coach.connects.wallet.Policies;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's one entry point: lane of the person, load, pure step, save, reply. What it said has happened; what failed is
 * said, and nothing of it was kept.
 */
public final class Bot implements EntryPoint {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    /** More conflicts than this in a row mean that something else is wrong than another process at work. */
    private static final int MOST_TRIES = 20;

    private final Freelancers freelancers;
    private final Router router;
    private final Binder binder;
    private final Catalogue catalogue;
    private final Policies policies;
    private final Clock clock;
    private final Lanes lanes = new Lanes();

    /**
     * Puts the parts together.
     *
     * @param freelancers the store
     * @param router knows which command answers what
     * @param binder gives offered buttons their ids
     * @param catalogue the sentences
     * @param policies the policies that can be in force
     * @param clock the present
     */
    public Bot(
            Freelancers freelancers,
            Router router,
            Binder binder,
            Catalogue catalogue,
            Policies policies,
            Clock clock) {
        this.freelancers = freelancers;
        this.router = router;
        this.binder = binder;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public List<Reply> handle(Incoming incoming) {
        Incoming.Origin origin = incoming.origin();
        try {
            return lanes.in(origin.from().toString(), () -> take(incoming));
        } catch (StoreUnavailable e) {
            LOG.warn("message {}: the database is not there: {}", origin.key(), e.getMessage());
            return apology(origin, "bot.error.store");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("message {}: failed", origin.key(), e);
            return apology(origin, "bot.error.bug");
        }
    }

    @Override
    public List<Button> liveButtons(Identity person, Address at) {
        return freelancers.load(person).dossier().buttons().in(at.key()).stream()
                .map(button -> new Button(button.id(), button.label()))
                .toList();
    }

    private List<Reply> take(Incoming incoming) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Loaded loaded = freelancers.load(incoming.origin().from());
            Turn turn = turn(loaded.dossier(), router.resolve(loaded.dossier(), incoming));
            Step step = router.step(turn);
            Binder.Bound bound = binder.bind(turn, step);
            if (bound.after().equals(loaded.dossier()) && !step.erases()) {
                return bound.replies();
            }
            freelancers.keep(step.checks());
            Dossier kept = step.erases() ? bound.after() : bound.after().alive();
            Dossier after = kept.withHandled(kept.handled().plus(turn.cause()));
            if (freelancers.save(loaded, after, turn.today(), policies)) {
                if (step.erases()) {
                    freelancers.eraseRest(after.id());
                }
                return bound.replies();
            }
        }
        throw new IllegalStateException("the dossier changed under " + MOST_TRIES + " tries");
    }

    private Turn turn(Dossier dossier, Incoming incoming) {
        Optional<String> language =
                dossier.profile().language().or(() -> incoming.origin().language());
        return new Turn(
                dossier,
                incoming,
                incoming.origin().at(),
                clock.instant(),
                catalogue.in(language),
                policies,
                freelancers);
    }

    private List<Reply> apology(Incoming.Origin origin, String key) {
        Wording wording = catalogue.in(origin.language());
        return List.of(Reply.at(origin.at(), wording.say(key)));
    }
}
