package coach.connects.engine;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.Messages;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.IdentityLookup;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.persistence.UnreadableException;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.Backoff;
import coach.connects.store.ContentionException;
import coach.connects.store.NewerSchemaException;
import coach.connects.store.StoreUnavailableException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's one entry point: one event of a person at a time, load, pure step, save, reply. What it said has happened; what failed is
 * said, and nothing of it was kept.
 */
public final class Bot implements BotGateway {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    /** What erases somebody whose data cannot be read. */
    private static final String ERASE = "/forget everything";
    /** A step needs one or two; one that goes on asking is given up. */
    private static final int MOST_INQUIRIES = 3;

    private static final List<CommandContext.Answered> ENDED =
            List.of(new CommandContext.Answered(new Inquiry.End(), new InquiryAnswer.Ended(true)));

    private final FreelancerRepository freelancers;
    private final CommunityRepository communities;
    private final Router router;
    private final ViewFactory views;
    private final Clock clock;
    private final ResultSaver saver;
    private final Backoff backoff;
    private final InquiryHandler inquiries;
    private final KeyedLock locks = new KeyedLock();

    /**
     * Puts the parts together.
     *
     * @param freelancers the store of each freelancer's own
     * @param communities the store of what groups know
     * @param codes the codes that join identities
     * @param applicants tells those who applied for a job what concerns them
     * @param router knows which command answers what
     * @param binder gives offered buttons their ids
     * @param views what answers are worded of
     * @param clock the present
     * @param backoff how to go on where another process is at the same
     * @param inquiries asks Upwork what a step has to be told first
     * @param notesVisits whether somebody who only looks at things is known to have been here, at most once a week
     */
    public Bot(
            FreelancerRepository freelancers,
            CommunityRepository communities,
            LinkCodeRepository codes,
            ApplicantNotifier applicants,
            Router router,
            ButtonBinder binder,
            ViewFactory views,
            Clock clock,
            Backoff backoff,
            InquiryHandler inquiries,
            boolean notesVisits) {
        this.freelancers = freelancers;
        this.communities = communities;
        this.saver =
                new ResultSaver(freelancers, communities, codes, applicants, binder, views.policies(), notesVisits);
        this.router = router;
        this.views = views;
        this.clock = clock;
        this.backoff = backoff;
        this.inquiries = inquiries;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        ChatEvent.EventSource source = event.source();
        try {
            return answered(event);
        } catch (UnreadableException e) {
            LOG.warn("message {}: {}", source.eventId(), e.getMessage());
            return damaged(event, "bot.error.damaged.other");
        } catch (StoreUnavailableException e) {
            LOG.warn("message {}: the database is not there: {}", source.eventId(), e.getMessage());
            return errorReply(source, UnsavedReply.notDone(e));
        } catch (ContentionException e) {
            LOG.warn("message {}: {}", source.eventId(), e.getMessage());
            return errorReply(source, "bot.error.contended");
        } catch (NewerSchemaException e) {
            LOG.error("message {}: {}", source.eventId(), e.getMessage());
            return errorReply(source, "bot.error.newer");
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
            router.posted(outgoing, message).ifPresent(effect -> effect.apply(communities));
        } catch (RuntimeException e) {
            // It stands as it is; whoever presses it makes it current.
            LOG.warn("where a card stands was not kept: {}", e.toString());
        }
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        try {
            return freelancers.load(person).state().buttons().inChat(at.chatKey()).stream()
                    .map(button -> new Button(button.id(), button.label()))
                    .toList();
        } catch (UnreadableException e) {
            return List.of();
        }
    }

    /**
     * A step, or what is missing for one.
     *
     * @param replies what is said; nothing where something is missing
     * @param missing the inquiry that has to be answered first, and the context that made it
     */
    private record Step(List<OutgoingMessage> replies, Optional<Missing> missing) {
        static Step said(List<OutgoingMessage> replies) {
            return new Step(replies, Optional.empty());
        }
    }

    private record Missing(Inquiry inquiry, CommandContext context) {}

    /** What a step has to be told is asked between two tries at it, under nobody's lock: however long that takes. */
    private List<OutgoingMessage> answered(ChatEvent event) {
        List<CommandContext.Answered> answers = new ArrayList<>();
        for (int asked = 0; asked <= MOST_INQUIRIES; asked++) {
            Step step = serialized(event, List.copyOf(answers));
            if (step.missing().isEmpty()) {
                return step.replies();
            }
            Inquiry inquiry = step.missing().get().inquiry();
            InquiryAnswer answer =
                    inquiries.answer(inquiry, step.missing().get().context());
            answers.add(new CommandContext.Answered(inquiry, answer));
        }
        throw new IllegalStateException("a step goes on asking");
    }

    /** Under the lock of the first identity: what somebody does on two platforms is one step at a time too. */
    private Step serialized(ChatEvent event, List<CommandContext.Answered> answers) {
        Identity from = event.source().user();
        Supplier<Step> rest = locks.withLock(from.toString(), () -> {
            IdentityLookup lookup = freelancers.find(from);
            if (!lookup.primary().equals(from)) {
                return () -> locks.withLock(lookup.primary().toString(), () -> process(event, lookup, answers));
            }
            Step step = process(event, lookup, answers);
            return () -> step;
        });
        return rest.get();
    }

    /** Load, route, and carry the result to its end; over again where somebody else saved in between. */
    private Step process(ChatEvent event, IdentityLookup lookup, List<CommandContext.Answered> answers) {
        Loaded loaded = freelancers.load(lookup);
        Backoff.Tries tries = backoff.begin();
        while (true) {
            CommandContext context = contextOf(loaded.state(), resolved(event, loaded, answers), answers);
            boolean handled = isHandled(loaded, context);
            CommandResult result = handled ? router.replay(context) : router.route(context);
            if (result.inquiry().isPresent()) {
                return new Step(
                        List.of(), Optional.of(new Missing(result.inquiry().get(), context)));
            }
            ResultSaver.Prepared prepared = saver.prepare(context, loaded, result, arrival(context, handled));
            ResultSaver.Saved saved = saver.save(prepared);
            if (saved.outcome() == ResultSaver.Outcome.DONE) {
                return Step.said(saved.replies());
            }
            loaded = reload(context, saved.outcome());
            if (saved.outcome() == ResultSaver.Outcome.UNCLEAR && loaded.handled(context.eventId())) {
                return Step.said(saver.finish(prepared));
            }
            tries.lost();
        }
    }

    private ResultSaver.Arrival arrival(CommandContext context, boolean handled) {
        if (handled) {
            return ResultSaver.Arrival.AGAIN;
        }
        return router.mayActAgain(context) ? ResultSaver.Arrival.MAY_ACT : ResultSaver.Arrival.ONLY_SHOWS;
    }

    /** What an event says in other words; words that come again press no button that was shown since. */
    private ChatEvent resolved(ChatEvent event, Loaded loaded, List<CommandContext.Answered> answers) {
        return loaded.handled(event.source().eventId())
                ? event
                : router.resolveAliases(
                        contextOf(loaded.state(), event, answers).view(), event);
    }

    /** Also what was recorded before the last messages that are remembered; what only shows things needs not to know. */
    private boolean isHandled(Loaded loaded, CommandContext context) {
        return loaded.handled(context.eventId())
                || loaded.state().processed().isBefore(context.event().source().sentAt())
                || (router.mayActAgain(context) && freelancers.isArchived(loaded.state(), context.eventId()));
    }

    /** What is kept now. Nobody is told "not done" of what may be done: they would do it twice. */
    private Loaded reload(CommandContext context, ResultSaver.Outcome outcome) {
        try {
            Loaded again = freelancers.load(context.event().source().user());
            return outcome == ResultSaver.Outcome.WITHDRAWN ? again.forgetting(context.eventId()) : again;
        } catch (StoreUnavailableException e) {
            throw outcome == ResultSaver.Outcome.UNCLEAR
                    ? new StoreUnavailableException(StoreUnavailableException.Category.UNCLEAR, e.sentence())
                    : e;
        }
    }

    /**
     * Who cannot be read is told so, and that waiting loses nothing. Erasing needs no reading: the words for it are said in
     * full, as the button of a question would have to be kept where nothing can be.
     */
    private List<OutgoingMessage> damaged(ChatEvent event, String elseSaid) {
        ChatEvent.EventSource source = event.source();
        String words = event instanceof ChatEvent.TextMessage said ? said.text().strip() : "";
        try {
            Optional<UnreadableException> own = freelancers.damage(source.user(), clock.instant(), views.policies());
            if (own.isEmpty()) {
                return errorReply(source, elseSaid);
            }
            if (!expectsAnswer(event, words)) {
                return List.of();
            }
            boolean erases = source.chat().isPrivate() && CaseFolding.of(words).equals(ERASE);
            return erases ? erased(event, own.get()) : errorReply(source, "bot.error.damaged");
        } catch (RuntimeException e) {
            LOG.warn("message {}: {}", source.eventId(), e.toString());
            return errorReply(source, "bot.error.store");
        }
    }

    /** Whether somebody said something to the bot: no event that nobody said, and in a group no words among others. */
    private static boolean expectsAnswer(ChatEvent event, String words) {
        boolean said = !(event instanceof ChatEvent.MembershipChange
                || event instanceof ChatEvent.ChatMigrated
                || event instanceof ChatEvent.InputPaused);
        boolean overheard =
                event instanceof ChatEvent.TextMessage && !event.source().chat().isPrivate() && !words.startsWith("/");
        return said && !overheard;
    }

    private List<OutgoingMessage> erased(ChatEvent event, UnreadableException damaged) {
        Identity from = event.source().user();
        return locks.withLock(from.toString(), () -> {
            Optional<Loaded> loaded = freelancers.toErase(from, damaged);
            if (loaded.isEmpty()) {
                return errorReply(event.source(), "bot.error.store");
            }
            // Its keys may be lost: whatever was sent before counts as handled.
            FreelancerState unread = loaded.get()
                    .state()
                    .withSession(talk -> talk.with(
                            talk.processed().plusAllBefore(event.source().sentAt())));
            // Nothing is asked here: what is kept of a connection to Upwork goes with the rest.
            CommandContext context = contextOf(unread, event, ENDED);
            ResultSaver.Saved saved = saver.save(
                    saver.prepare(context, loaded.get(), router.erasing(context), ResultSaver.Arrival.MAY_ACT));
            return saved.outcome() == ResultSaver.Outcome.DONE
                    ? saved.replies()
                    : errorReply(event.source(), "bot.error.unclear");
        });
    }

    private CommandContext contextOf(FreelancerState state, ChatEvent event, List<CommandContext.Answered> answers) {
        ChatEvent.EventSource source = event.source();
        return new CommandContext(event, source.chat(), views.of(state, source.language(), clock.instant()), answers);
    }

    private List<OutgoingMessage> errorReply(ChatEvent.EventSource source, String key) {
        Messages messages = views.catalogue().in(source.language());
        OutgoingMessage line = OutgoingMessage.at(source.chat(), messages.text(key));
        boolean alone = !source.chat().isPrivate() && source.chat().supportsEphemeral();
        return List.of(alone ? line.visibleTo(source.user()) : line);
    }
}
