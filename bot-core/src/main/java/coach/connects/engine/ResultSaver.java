package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.profile.Identity;
import coach.connects.reminder.Reachability;
import coach.connects.reminder.ReminderTimes;
import coach.connects.session.AccountLinkCode;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what a command comes to to its end, in the one order that a crash may cut anywhere: who else has to be told, what
 * groups are told, the buttons ({@link #prepare}); then the state, and what follows from it ({@link #save}). Each step may be
 * done twice; what a crash leaves undone after the state is saved, whoever reads it next finishes, or the job that ends
 * erasures.
 */
final class ResultSaver {
    private static final Logger LOG = LoggerFactory.getLogger(ResultSaver.class);

    private final FreelancerRepository freelancers;
    private final CommunityRepository communities;
    private final LinkCodeRepository codes;
    private final ApplicantNotifier applicants;
    private final ButtonBinder binder;
    private final Policies policies;
    private final boolean notesVisits;

    /**
     * Saves to these.
     *
     * @param freelancers the store of each freelancer's own
     * @param communities the store of what groups know
     * @param codes the codes that join identities
     * @param applicants tells those who applied for a job what concerns them
     * @param binder gives offered buttons their ids
     * @param policies the policies that can be in force
     * @param notesVisits whether somebody who only looks at things is known to have been here, at most once a week
     */
    ResultSaver(
            FreelancerRepository freelancers,
            CommunityRepository communities,
            LinkCodeRepository codes,
            ApplicantNotifier applicants,
            ButtonBinder binder,
            Policies policies,
            boolean notesVisits) {
        this.freelancers = freelancers;
        this.communities = communities;
        this.codes = codes;
        this.applicants = applicants;
        this.binder = binder;
        this.policies = policies;
        this.notesVisits = notesVisits;
    }

    /** What a message is to us when it comes. */
    enum Arrival {
        /** It came for the first time and may act, also when it comes again: it is remembered, whatever comes of it. */
        MAY_ACT,
        /** It came for the first time, and only shows things. */
        ONLY_SHOWS,
        /** It came before, and is only answered again. */
        AGAIN
    }

    /** What became of a result. */
    enum Outcome {
        /** All is saved, or there was nothing to save. */
        DONE,
        /** Somebody else was quicker; nothing was changed. */
        CONFLICT,
        /** Somebody recorded something in the wallet that was to go: both are as they were, and the step is to be thought over. */
        WITHDRAWN,
        /** The database went away in the middle: it may be saved or not, or saved and not finished. Loading again tells. */
        UNCLEAR
    }

    /**
     * What became of a result, and what is said of it.
     *
     * @param replies the messages; none where the step is to be thought over
     */
    record Saved(Outcome outcome, List<OutgoingMessage> replies) {}

    /**
     * A result of which others were told, and of which nothing is saved yet.
     *
     * @param context what it answers
     * @param loaded the state before
     * @param result the state afterwards and what else is done
     * @param bound the same with its buttons bound, and with what groups have to say
     * @param kept the state to save; empty where there is nothing to keep
     */
    record Prepared(
            CommandContext context,
            Loaded loaded,
            CommandResult result,
            ButtonBinder.BoundResult bound,
            Optional<FreelancerState> kept) {}

    /** Does what comes before the state is saved. */
    Prepared prepare(CommandContext context, Loaded loaded, CommandResult routed, Arrival arrival) {
        // Of an erasure nobody else is told.
        boolean told = arrival != Arrival.AGAIN && !routed.erases();
        CommandResult result = told ? applicants.withNotices(context, routed) : routed;
        ButtonBinder.BoundResult bound = binder.bind(context, applyToOthers(context, loaded, result));
        return new Prepared(
                context, loaded, result, bound, stateToKeep(context, loaded, arrival, result, bound.state()));
    }

    /** The same result with what its effects on communities have to say, before what it says itself. */
    private CommandResult applyToOthers(CommandContext context, Loaded loaded, CommandResult result) {
        FreelancerState before = loaded.state();
        if (before.erasedAt().isPresent() && !result.state().equals(before)) {
            // They come back, and the mark goes that would have a job finish what a crash left of their erasure.
            var unused = communities.forget(before.erasing());
        }
        List<MessageDraft> said = applied(result.effects(CommunityEffect.class), result.messages());
        result.effects(Effect.NotifyApplicants.class).forEach(effect -> applicants.tell(context, effect.job()));
        return result.withMessages(said);
    }

    /**
     * Saves it.
     *
     * @throws StoreUnavailableException when the database takes no write, and the answer needs one
     */
    Saved save(Prepared prepared) {
        if (prepared.kept().isEmpty()) {
            return new Saved(Outcome.DONE, prepared.bound().replies());
        }
        Outcome outcome;
        try {
            outcome = write(prepared, prepared.kept().get());
        } catch (StoreUnavailableException e) {
            LOG.warn("message {}: not saved: {}", prepared.context().eventId(), e.getMessage());
            List<OutgoingMessage> shown = UnsavedReply.shown(
                            prepared.context(),
                            prepared.result(),
                            prepared.loaded().state(),
                            prepared.bound(),
                            e)
                    .orElseThrow(() -> e);
            return new Saved(Outcome.DONE, shown);
        }
        return new Saved(outcome, outcome == Outcome.DONE ? finish(prepared) : List.of());
    }

    /** What is said of a saved step: of one who was erased also what groups read anew. What fails of that a job finishes. */
    List<OutgoingMessage> finish(Prepared prepared) {
        ButtonBinder.BoundResult bound = prepared.bound();
        if (!prepared.result().erases()) {
            return bound.replies();
        }
        List<OutgoingMessage> all = new ArrayList<>(bound.replies());
        try {
            CommandResult left = CommandResult.of(bound.state()).withMessages(leaveCommunities(prepared.result()));
            all.addAll(binder.bind(prepared.context(), left).replies());
        } catch (StoreUnavailableException e) {
            LOG.warn(
                    "message {}: a job takes them out of the groups: {}",
                    prepared.context().eventId(),
                    e.getMessage());
        }
        return List.copyOf(all);
    }

    /** The state to save; empty where there is nothing to keep, and the message need not be remembered either. */
    private Optional<FreelancerState> stateToKeep(
            CommandContext context, Loaded loaded, Arrival arrival, CommandResult result, FreelancerState after) {
        FreelancerState kept = after;
        if (!result.erases()) {
            FreelancerState reached = withReachability(loaded, after, context);
            boolean idle = isSame(loaded.state(), after, reached);
            if (idle && !isNoted(loaded, context) && arrival != Arrival.MAY_ACT) {
                return Optional.empty();
            }
            kept = idle ? loaded.state() : reached.withoutTombstone();
        }
        boolean recorded = arrival == Arrival.AGAIN || result.records(loaded.state());
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

    /** Whatever the database answers, what was not saved is told from what may be; nothing is saved by halves. */
    private Outcome write(Prepared prepared, FreelancerState after) {
        CommandContext context = prepared.context();
        Loaded loaded = prepared.loaded();
        CommandResult result = prepared.result();
        try {
            if (!reserveCode(context, result)) {
                return Outcome.CONFLICT;
            }
            eraseLeftovers(loaded, after);
            if (!saveState(replaced(loaded, result), result, after, context.now())) {
                return Outcome.CONFLICT;
            }
        } catch (StoreUnavailableException e) {
            if (e.category() != StoreUnavailableException.Category.UNCLEAR) {
                throw e;
            }
            return Outcome.UNCLEAR;
        }
        try {
            return follow(loaded, result, after);
        } catch (StoreUnavailableException e) {
            return Outcome.UNCLEAR;
        }
    }

    /** Checks go first, as the state names them; where that is not saved, they go again. */
    private boolean saveState(Loaded before, CommandResult result, FreelancerState after, Instant now) {
        List<CheckRecord> fresh = freelancers.saveChecks(result.effects(Effect.SaveCheck.class).stream()
                .map(Effect.SaveCheck::check)
                .toList());
        try {
            boolean saved = freelancers.save(before, after, now, policies);
            if (!saved) {
                freelancers.dropChecks(fresh);
            }
            return saved;
        } catch (StoreUnavailableException e) {
            if (e.category() != StoreUnavailableException.Category.UNCLEAR) {
                freelancers.dropChecks(fresh);
            }
            throw e;
        }
    }

    /** What follows from the saved state. */
    private Outcome follow(Loaded loaded, CommandResult result, FreelancerState after) {
        if (result.erases()) {
            freelancers.deleteRest(after.id());
        }
        if (!after.linking().pending().isEmpty()) {
            freelancers.finishLinking(after.id());
        }
        Optional<AccountLinkOperation.Join> join = result.link().flatMap(AccountLinkOperation::join);
        if (join.isPresent() && !hasJoined(join.get(), after)) {
            return Outcome.WITHDRAWN;
        }
        // Two identities may both have an opinion; the person counts once from now on.
        join.ifPresent(done -> communities.join(after.id(), done.absorbed()));
        dropCodes(loaded, result, after);
        return Outcome.DONE;
    }

    /** What groups have to say of somebody who was erased and leaves them. */
    private List<MessageDraft> leaveCommunities(CommandResult result) {
        return applied(
                result.effects(Effect.EraseEverything.class).stream()
                        .map(Effect.EraseEverything::leaving)
                        .toList(),
                List.of());
    }

    private List<MessageDraft> applied(List<CommunityEffect> effects, List<MessageDraft> said) {
        List<MessageDraft> all = new ArrayList<>();
        effects.forEach(effect -> all.addAll(effect.apply(communities)));
        all.addAll(said);
        // What is written anew elsewhere keeps nobody waiting for their answer.
        all.sort(Comparator.comparing(draft -> draft.replacedMessageId().isPresent()));
        return all;
    }

    private boolean reserveCode(CommandContext context, CommandResult result) {
        if (result.link().isEmpty()) {
            return true;
        }
        AccountLinkOperation operation = result.link().get();
        return operation.kind() == AccountLinkOperation.Kind.ISSUE
                ? codes.issue(operation.code())
                : codes.use(operation.code().code(), context.event().source().user(), context.now());
    }

    /** Of somebody who comes back. */
    private void eraseLeftovers(Loaded loaded, FreelancerState after) {
        if (loaded.state().erasedAt().isPresent() && after.erasedAt().isEmpty()) {
            freelancers.deleteRest(loaded.state().id());
        }
    }

    /** The state in whose place the new one is saved: of two that become one, the one that stays. */
    private static Loaded replaced(Loaded loaded, CommandResult result) {
        return result.link()
                .flatMap(AccountLinkOperation::join)
                .map(AccountLinkOperation.Join::surviving)
                .orElse(loaded);
    }

    private boolean hasJoined(AccountLinkOperation.Join join, FreelancerState after) {
        return freelancers.load(join.absorbed()).state().id().equals(after.id());
    }

    /** The code that is out no more, and the one by which two became one. */
    private void dropCodes(Loaded loaded, CommandResult result, FreelancerState after) {
        Optional<String> out = loaded.state().linking().code().map(AccountLinkCode::code);
        Optional<String> stillOut = after.linking().code().map(AccountLinkCode::code);
        out.filter(code -> !stillOut.equals(out)).ifPresent(codes::drop);
        result.link()
                .filter(operation -> operation.join().isPresent())
                .ifPresent(operation -> codes.drop(operation.code().code()));
    }
}
