package coach.connects.command;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Library;
import coach.connects.freelancer.Identity;
import coach.connects.job.LowerCase;
import coach.connects.reminder.Habits;
import coach.connects.store.Backoff;
import coach.connects.store.Contended;
import coach.connects.store.NewerSchema;
import coach.connects.store.StoreUnavailable;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Found;
import coach.connects.store.dossier.Freelancers.Loaded;
import coach.connects.store.dossier.LinkCodes;
import coach.connects.store.dossier.Shelves;
import coach.connects.store.dossier.UnreadableException;
import coach.connects.text.MessageCatalogue;
import coach.connects.text.Messages;
import coach.connects.wallet.Policies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's one entry point: lane of the person, load, pure step, save, reply. What it said has happened; what failed is
 * said, and nothing of it was kept.
 */
public final class Bot implements BotGateway {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    /** What erases somebody whose data cannot be read. */
    private static final String ERASE = "/forget everything";

    private final Freelancers freelancers;
    private final Communities communities;
    private final Onlooker onlooker;
    private final Library library;
    private final Router router;
    private final Binder binder;
    private final MessageCatalogue catalogue;
    private final Policies policies;
    private final Clock clock;
    private final Saving saving;
    private final Backoff backoff;
    private final Lanes lanes = new Lanes();

    /**
     * Puts the parts together.
     *
     * @param shelves the stores of each freelancer's own, and of what groups know
     * @param codes the codes that join identities
     * @param onlooker tells others what concerns them
     * @param router knows which command answers what
     * @param binder gives offered buttons their ids
     * @param catalogue the sentences
     * @param policies the policies that can be in force
     * @param clock the present
     * @param backoff how to go on where another process is at the same
     */
    public Bot(
            Shelves shelves,
            LinkCodes codes,
            Onlooker onlooker,
            Router router,
            Binder binder,
            MessageCatalogue catalogue,
            Policies policies,
            Clock clock,
            Backoff backoff) {
        this.freelancers = shelves.freelancers();
        this.communities = shelves.communities();
        this.saving = new Saving(freelancers, communities, codes, policies);
        this.onlooker = onlooker;
        this.library = shelves;
        this.router = router;
        this.binder = binder;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
        this.backoff = backoff;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        ChatEvent.EventSource source = event.source();
        try {
            return inLane(event);
        } catch (UnreadableException e) {
            LOG.warn("message {}: {}", source.eventId(), e.getMessage());
            return damaged(event, "bot.error.damaged.other");
        } catch (StoreUnavailable e) {
            LOG.warn("message {}: the database is not there: {}", source.eventId(), e.getMessage());
            return apology(source, Unsaved.notDone(e));
        } catch (Contended e) {
            LOG.warn("message {}: {}", source.eventId(), e.getMessage());
            return apology(source, "bot.error.contended");
        } catch (NewerSchema e) {
            LOG.error("message {}: {}", source.eventId(), e.getMessage());
            return apology(source, "bot.error.newer");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("message {}: failed", source.eventId(), e);
            return damaged(event, "bot.error.bug");
        }
    }

    @Override
    public void onMessagePosted(OutgoingMessage outgoing, String message) {
        if (!outgoing.isUpdatable() || message.isEmpty()) {
            return;
        }
        try {
            router.posted(outgoing, message).ifPresent(deed -> deed.done(communities));
        } catch (RuntimeException e) {
            // It stands as it is; whoever presses it makes it current.
            LOG.warn("where a card stands was not kept: {}", e.toString());
        }
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        try {
            return freelancers.load(person).dossier().buttons().in(at.chatKey()).stream()
                    .map(button -> new Button(button.id(), button.label()))
                    .toList();
        } catch (UnreadableException e) {
            return List.of();
        }
    }

    /** In the lane of the first identity: what somebody does on two platforms is one step at a time too. */
    private List<OutgoingMessage> inLane(ChatEvent event) {
        Identity from = event.source().user();
        Way way = lanes.in(from.toString(), () -> {
            Found found = freelancers.find(from);
            boolean here = found.first().equals(from);
            return new Way(found, here ? Optional.of(take(event, found)) : Optional.empty());
        });
        return way.replies().orElseGet(() -> lanes.in(way.found().first().toString(), () -> take(event, way.found())));
    }

    /**
     * Who cannot be read is told so, and that waiting loses nothing. Erasing needs no reading: the words for it are said in
     * full, as the button of a question would have to be kept where nothing can be.
     */
    private List<OutgoingMessage> damaged(ChatEvent event, String elseSaid) {
        ChatEvent.EventSource source = event.source();
        String words = event instanceof ChatEvent.TextMessage said ? said.text().strip() : "";
        boolean told = event instanceof ChatEvent.MembershipChange
                || event instanceof ChatEvent.ChatMigrated
                || event instanceof ChatEvent.InputPaused;
        boolean overheard =
                event instanceof ChatEvent.TextMessage && !source.chat().isPrivate() && !words.startsWith("/");
        try {
            Optional<UnreadableException> own = freelancers.damage(source.user(), clock.instant(), policies);
            if (own.isEmpty()) {
                return apology(source, elseSaid);
            }
            if (told || overheard) {
                return List.of();
            }
            boolean erases = source.chat().isPrivate() && LowerCase.of(words).equals(ERASE);
            return erases ? erased(event, own.get()) : apology(source, "bot.error.damaged");
        } catch (RuntimeException e) {
            LOG.warn("message {}: {}", source.eventId(), e.toString());
            return apology(source, "bot.error.store");
        }
    }

    private List<OutgoingMessage> erased(ChatEvent event, UnreadableException damaged) {
        Identity from = event.source().user();
        return lanes.in(from.toString(), () -> {
            Optional<Loaded> loaded = freelancers.toErase(from, damaged);
            if (loaded.isEmpty()) {
                return apology(event.source(), "bot.error.store");
            }
            Turn turn = turn(loaded.get().dossier(), event);
            Step step = router.erasing(turn).done(communities);
            Binder.Bound bound = binder.bind(turn, step);
            return saving.save(turn, loaded.get(), step, bound.after()) == Saving.Outcome.SAVED
                    ? ended(turn, step, bound)
                    : apology(event.source(), "bot.error.unclear");
        });
    }

    private record Way(Found found, Optional<List<OutgoingMessage>> replies) {}

    private List<OutgoingMessage> take(ChatEvent event, Found found) {
        Loaded loaded = freelancers.load(found);
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Turn turn = turn(loaded.dossier(), router.resolve(loaded.dossier(), event));
            boolean handled = loaded.handled(turn.cause()) || handledLongAgo(loaded, turn);
            Step thought = handled ? router.again(turn) : noticed(turn, router.step(turn));
            if (loaded.dossier().erasedAt().isPresent() && !thought.after().equals(loaded.dossier())) {
                // They come back, and the mark goes that would have a sweep finish what a crash left of their erasure.
                var unused = communities.forget(loaded.dossier().erasing());
            }
            Step step = thought.done(communities);
            Binder.Bound bound = binder.bind(turn, step);
            Dossier reached = step.erases() ? bound.after() : reached(loaded, bound.after(), event, turn.now());
            boolean idle = !step.erases() && isSame(loaded.dossier(), bound.after(), reached);
            if (idle && (handled || !router.mayActAgain(turn))) {
                return bound.replies();
            }
            Dossier kept = idle ? loaded.dossier() : step.erases() ? reached : reached.alive();
            boolean recorded = handled || thought.records(loaded.dossier());
            Saving.Outcome outcome;
            try {
                outcome = saving.save(turn, loaded, step, kept.remembering(turn.cause(), recorded, turn.now()));
            } catch (StoreUnavailable e) {
                LOG.warn("message {}: not saved: {}", turn.cause(), e.getMessage());
                return Unsaved.shown(turn, thought, loaded.dossier(), bound, e).orElseThrow(() -> e);
            }
            if (outcome == Saving.Outcome.SAVED) {
                return ended(turn, step, bound);
            }
            loaded = again(turn, outcome);
            if (outcome == Saving.Outcome.UNCLEAR && loaded.handled(turn.cause())) {
                return ended(turn, step, bound);
            }
            tries.lost();
        }
    }

    /** Also what was recorded before the last messages that are remembered; what only shows things needs not to know. */
    private boolean handledLongAgo(Loaded loaded, Turn turn) {
        return router.mayActAgain(turn) && freelancers.isPaged(loaded.dossier(), turn.cause());
    }

    /** Whether there is nothing to keep: where they wrote last is noted only along with something else. */
    private static boolean isSame(Dossier before, Dossier after, Dossier reached) {
        return after.equals(before)
                && reached.agenda()
                        .reach()
                        .closed()
                        .equals(before.agenda().reach().closed());
    }

    /** Of an erasure nobody else is told. */
    private Step noticed(Turn turn, Step step) {
        return step.erases() ? step : onlooker.noticed(turn, step);
    }

    /** What is said of a saved step: of one who was erased also what groups read anew. What fails of that a sweep finishes. */
    private List<OutgoingMessage> ended(Turn turn, Step step, Binder.Bound bound) {
        List<OutgoingMessage> all = new ArrayList<>(bound.replies());
        try {
            step.erasure()
                    .map(deed -> Step.of(bound.after()).doing(deed).done(communities))
                    .ifPresent(left -> all.addAll(binder.bind(turn, left).replies()));
        } catch (StoreUnavailable e) {
            LOG.warn("message {}: a sweep takes them out of the groups: {}", turn.cause(), e.getMessage());
        }
        return List.copyOf(all);
    }

    /** What is kept now. Nobody is told "not done" of what may be done: they would do it twice. */
    private Loaded again(Turn turn, Saving.Outcome outcome) {
        try {
            Loaded again = freelancers.load(turn.event().source().user());
            return outcome == Saving.Outcome.WITHDRAWN ? again.forgetting(turn.cause()) : again;
        } catch (StoreUnavailable e) {
            throw outcome == Saving.Outcome.UNCLEAR
                    ? new StoreUnavailable(StoreUnavailable.Category.UNCLEAR, e.sentence())
                    : e;
        }
    }

    /**
     * Who writes can be reached there again; who blocked the bot cannot. What passed while they could not be reached is not
     * made up. Somebody of whom nothing is kept stays unknown.
     */
    private static Dossier reached(Loaded loaded, Dossier after, ChatEvent event, Instant now) {
        if (loaded.stored().isEmpty() && after.equals(loaded.dossier())) {
            return after;
        }
        Identity from = event.source().user();
        boolean blocked = event instanceof ChatEvent.MembershipChange membership
                && membership.change() == ChatEvent.MembershipChange.Change.BLOCKED;
        if (blocked) {
            return after.withAgenda(agenda -> agenda.with(agenda.reach().closedTo(from)));
        }
        boolean woken = after.agenda().reach().closed().contains(from);
        LocalDate passed = Habits.of(after.profile(), after.preferences()).lastDay(now);
        Dossier reached = after.withAgenda(agenda -> agenda.with(agenda.reach().heardFrom(from)));
        return woken ? reached.withAgenda(agenda -> agenda.progressing(progress -> progress.through(passed))) : reached;
    }

    private Turn turn(Dossier dossier, ChatEvent event) {
        Optional<String> language =
                dossier.profile().language().or(() -> event.source().language());
        return new Turn(
                dossier, event, event.source().chat(), clock.instant(), catalogue.in(language), policies, library);
    }

    private List<OutgoingMessage> apology(ChatEvent.EventSource source, String key) {
        Messages messages = catalogue.in(source.language());
        return List.of(OutgoingMessage.at(source.chat(), messages.text(key)));
    }
}
