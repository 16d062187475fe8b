package coach.connects.engine;

import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.session.AccountLinkCode;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Carries out what a command comes to, in the one order that a crash may cut anywhere: {@link #applyToCommunities}, then
 * {@link #save}, then {@link #leaveCommunities}. Each step may be done twice; what a crash leaves undone after the state is
 * saved, whoever reads it next finishes, or the job that ends erasures.
 *
 * @param freelancers the store of each freelancer's own
 * @param communities the store of what groups know
 * @param codes the codes that join identities
 * @param policies the policies that can be in force
 */
record ResultSaver(
        FreelancerRepository freelancers,
        CommunityRepository communities,
        LinkCodeRepository codes,
        Policies policies) {
    /** What became of it. */
    enum SaveOutcome {
        SAVED,
        /** Somebody else was quicker; nothing was changed. */
        CONFLICT,
        /** Somebody recorded something in the wallet that was to go: both are as they were, and the step is to be thought over. */
        WITHDRAWN,
        /** The database went away in the middle: it may be saved or not, or saved and not finished. Loading again tells. */
        UNCLEAR
    }

    /** The same result with what its effects on communities have to say, before what it says itself. */
    CommandResult applyToCommunities(Loaded loaded, CommandResult result) {
        FreelancerState before = loaded.state();
        if (before.erasedAt().isPresent() && !result.state().equals(before)) {
            // They come back, and the mark goes that would have a job finish what a crash left of their erasure.
            var unused = communities.forget(before.erasing());
        }
        return result.withMessages(applied(result.effects(CommunityEffect.class), result.messages()));
    }

    /** Whatever the database answers, what was not saved is told from what may be; nothing is saved by halves. */
    SaveOutcome save(CommandContext context, Loaded loaded, CommandResult result, FreelancerState after) {
        try {
            if (!reserveCode(context, result)) {
                return SaveOutcome.CONFLICT;
            }
            eraseLeftovers(loaded, after);
            if (!saveState(replaced(loaded, result), result, after, context.now())) {
                return SaveOutcome.CONFLICT;
            }
        } catch (StoreUnavailableException e) {
            if (e.category() != StoreUnavailableException.Category.UNCLEAR) {
                throw e;
            }
            return SaveOutcome.UNCLEAR;
        }
        try {
            return follow(loaded, result, after);
        } catch (StoreUnavailableException e) {
            return SaveOutcome.UNCLEAR;
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
    private SaveOutcome follow(Loaded loaded, CommandResult result, FreelancerState after) {
        if (result.erases()) {
            freelancers.deleteRest(after.id());
        }
        if (!after.linking().pending().isEmpty()) {
            freelancers.finishLinking(after.id());
        }
        Optional<AccountLinkOperation.Join> join = result.link().flatMap(AccountLinkOperation::join);
        if (join.isPresent() && !hasJoined(join.get(), after)) {
            return SaveOutcome.WITHDRAWN;
        }
        // Two identities may both have an opinion; the person counts once from now on.
        join.ifPresent(done -> communities.join(after.id(), done.absorbed()));
        dropCodes(loaded, result, after);
        return SaveOutcome.SAVED;
    }

    /** What groups have to say of somebody who was erased and leaves them. */
    List<MessageDraft> leaveCommunities(CommandResult result) {
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
