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
import coach.connects.persistence.FreelancerRepository.IdentityLookup;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.persistence.UnreadableException;
import coach.connects.profile.Identity;
import coach.connects.reminder.Reachability;
import coach.connects.reminder.ReminderTimes;
import coach.connects.session.FreelancerState;
import coach.connects.store.Backoff;
import coach.connects.store.ContentionException;
import coach.connects.store.NewerSchemaException;
import coach.connects.store.StoreUnavailableException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    /** A step needs one or two; one that goes on asking is given up. */
    private static final int MOST_INQUIRIES = 3;

    private static final List<CommandContext.Answered> ENDED =
            List.of(new CommandContext.Answered(new Inquiry.End(), new InquiryAnswer.Ended(true)));

    private final FreelancerRepository freelancers;
    private final CommunityRepository communities;
    private final ResultInterceptor interceptor;
    private final Router router;
    private final ButtonBinder binder;
    private final ViewFactory views;
    private final Clock clock;
    private final ResultSaver saver;
    private final Backoff backoff;
    private final InquiryHandler inquiries;
    private final boolean notesVisits;
    private final KeyedLock locks = new KeyedLock();

    /**
     * Puts the parts together.
     *
     * @param freelancers the store of each freelancer's own
     * @param communities the store of what groups know
     * @param codes the codes that join identities
     * @param interceptor tells others what concerns them
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
            ResultInterceptor interceptor,
            Router router,
            ButtonBinder binder,
            ViewFactory views,
            Clock clock,
            Backoff backoff,
            InquiryHandler inquiries,
            boolean notesVisits) {
        this.notesVisits = notesVisits;
        this.freelancers = freelancers;
        this.communities = communities;
        this.saver = new ResultSaver(freelancers, communities, codes, views.policies());
        this.interceptor = interceptor;
        this.router = router;
        this.binder = binder;
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
     * @param missing the inquiry that has to be answered first, and the turn that made it
     */
    private record Step(List<OutgoingMessage> replies, Optional<Missing> missing) {
        static Step said(List<OutgoingMessage> replies) {
            return new Step(replies, Optional.empty());
        }
    }

    private record Missing(Inquiry inquiry, CommandContext context) {}

    /** What a step has to be told is asked between two tries at it, in nobody's lane: however long that takes. */
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

    /** In the lane of the first identity: what somebody does on two platforms is one step at a time too. */
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

    /** Load, route, intercept, do to communities, bind, save, finish; over again where somebody else saved in between. */
    private Step process(ChatEvent event, IdentityLookup lookup, List<CommandContext.Answered> answers) {
        Loaded loaded = freelancers.load(lookup);
        Backoff.Tries tries = backoff.begin();
        while (true) {
            // Words that come again press no button that was shown since.
            View view = contextOf(loaded.state(), event, answers).view();
            ChatEvent meant = loaded.handled(event.source().eventId()) ? event : router.resolveAliases(view, event);
            CommandContext context = contextOf(loaded.state(), meant, answers);
            boolean handled = isHandled(loaded, context);
            CommandResult routed = handled ? router.replay(context) : router.route(context);
            if (routed.inquiry().isPresent()) {
                return new Step(
                        List.of(), Optional.of(new Missing(routed.inquiry().get(), context)));
            }
            CommandResult wanted = handled ? routed : intercept(context, routed);
            CommandResult result = saver.applyToCommunities(loaded, wanted);
            ButtonBinder.BoundResult bound = binder.bind(context, result);
            Optional<FreelancerState> kept = stateToKeep(context, loaded, handled, wanted, bound);
            if (kept.isEmpty()) {
                return Step.said(bound.replies());
            }
            ResultSaver.SaveOutcome outcome;
            try {
                outcome = saver.save(context, loaded, result, kept.get());
            } catch (StoreUnavailableException e) {
                LOG.warn("message {}: not saved: {}", context.eventId(), e.getMessage());
                return Step.said(UnsavedReply.shown(context, wanted, loaded.state(), bound, e)
                        .orElseThrow(() -> e));
            }
            if (outcome == ResultSaver.SaveOutcome.SAVED) {
                return Step.said(finish(context, result, bound));
            }
            loaded = reload(context, outcome);
            if (outcome == ResultSaver.SaveOutcome.UNCLEAR && loaded.handled(context.eventId())) {
                return Step.said(finish(context, result, bound));
            }
            tries.lost();
        }
    }

    /** Also what was recorded before the last messages that are remembered; what only shows things needs not to know. */
    private boolean isHandled(Loaded loaded, CommandContext context) {
        return loaded.handled(context.eventId())
                || loaded.state().processed().isBefore(context.event().source().sentAt())
                || (router.mayActAgain(context) && freelancers.isPaged(loaded.state(), context.eventId()));
    }

    /** Of an erasure nobody else is told. */
    private CommandResult intercept(CommandContext context, CommandResult result) {
        return result.erases() ? result : interceptor.intercept(context, result);
    }

    /** The state to save; empty where there is nothing to keep, and the message need not be remembered either. */
    private Optional<FreelancerState> stateToKeep(
            CommandContext context,
            Loaded loaded,
            boolean handled,
            CommandResult wanted,
            ButtonBinder.BoundResult bound) {
        FreelancerState kept = bound.state();
        if (!wanted.erases()) {
            FreelancerState reached = withReachability(loaded, bound.state(), context);
            boolean idle = isSame(loaded.state(), bound.state(), reached);
            if (idle && !isNoted(loaded, context) && (handled || !router.mayActAgain(context))) {
                return Optional.empty();
            }
            kept = idle ? loaded.state() : reached.withoutTombstone();
        }
        boolean recorded = handled || wanted.records(loaded.state());
        return Optional.of(kept.remembering(context.eventId(), recorded, context.now()));
    }

    /** Whether it is to be kept that somebody was here, though nothing else is. */
    private boolean isNoted(Loaded loaded, CommandContext context) {
        return notesVisits
                && loaded.stored().isPresent()
                && loaded.state().erasedAt().isEmpty()
                && loaded.state().presence().isStale(LocalDate.ofInstant(context.now(), ZoneOffset.UTC));
    }

    /** Whether there is nothing to keep: where they wrote last is noted only along with something else. */
    private static boolean isSame(FreelancerState before, FreelancerState after, FreelancerState reached) {
        Reachability now = reached.reminders().reachability();
        Reachability then = before.reminders().reachability();
        return after.equals(before)
                && now.closed().equals(then.closed())
                && now.refused().equals(then.refused());
    }

    /** What is said of a saved step: of one who was erased also what groups read anew. What fails of that a job finishes. */
    private List<OutgoingMessage> finish(CommandContext context, CommandResult result, ButtonBinder.BoundResult bound) {
        if (!result.erases()) {
            return bound.replies();
        }
        List<OutgoingMessage> all = new ArrayList<>(bound.replies());
        try {
            CommandResult left = CommandResult.of(bound.state()).withMessages(saver.leaveCommunities(result));
            all.addAll(binder.bind(context, left).replies());
        } catch (StoreUnavailableException e) {
            LOG.warn("message {}: a job takes them out of the groups: {}", context.eventId(), e.getMessage());
        }
        return List.copyOf(all);
    }

    /** What is kept now. Nobody is told "not done" of what may be done: they would do it twice. */
    private Loaded reload(CommandContext context, ResultSaver.SaveOutcome outcome) {
        try {
            Loaded again = freelancers.load(context.event().source().user());
            return outcome == ResultSaver.SaveOutcome.WITHDRAWN ? again.forgetting(context.eventId()) : again;
        } catch (StoreUnavailableException e) {
            throw outcome == ResultSaver.SaveOutcome.UNCLEAR
                    ? new StoreUnavailableException(StoreUnavailableException.Category.UNCLEAR, e.sentence())
                    : e;
        }
    }

    /**
     * Who writes can be reached there again; who blocked the bot cannot. What passed while they could not be reached is not
     * made up. Somebody of whom nothing is kept stays unknown.
     */
    private static FreelancerState withReachability(Loaded loaded, FreelancerState after, CommandContext context) {
        if (loaded.stored().isEmpty() && after.equals(loaded.state())) {
            return after;
        }
        ChatEvent event = context.event();
        Identity from = event.source().user();
        boolean blocked = event instanceof ChatEvent.MembershipChange membership
                && membership.change() == ChatEvent.MembershipChange.Change.BLOCKED;
        if (blocked) {
            return after.withReminders(
                    reminders -> reminders.with(reminders.reachability().closedTo(from)));
        }
        boolean woken = after.reminders().reachability().closed().contains(from);
        LocalDate passed =
                ReminderTimes.of(after.profile(), after.preferences()).lastPassedDay(context.now());
        FreelancerState reached = after.withReminders(reminders -> reminders.with(
                reminders.reachability().heardFrom(from, !event.source().amongOthers())));
        return woken
                ? reached.withReminders(
                        reminders -> reminders.withProgress(progress -> progress.handledThrough(passed)))
                : reached;
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
            Optional<UnreadableException> own = freelancers.damage(source.user(), clock.instant(), views.policies());
            if (own.isEmpty()) {
                return errorReply(source, elseSaid);
            }
            if (told || overheard) {
                return List.of();
            }
            boolean erases = source.chat().isPrivate() && CaseFolding.of(words).equals(ERASE);
            return erases ? erased(event, own.get()) : errorReply(source, "bot.error.damaged");
        } catch (RuntimeException e) {
            LOG.warn("message {}: {}", source.eventId(), e.toString());
            return errorReply(source, "bot.error.store");
        }
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
            CommandResult result = saver.applyToCommunities(loaded.get(), router.erasing(context));
            ButtonBinder.BoundResult bound = binder.bind(context, result);
            return saver.save(context, loaded.get(), result, bound.state()) == ResultSaver.SaveOutcome.SAVED
                    ? finish(context, result, bound)
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
