package coach.connects.engine;

import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.session.AccountLinkCode;
import coach.connects.session.FreelancerState;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.util.Optional;

/**
 * Saves what a step comes to, in the one order that a crash may cut anywhere: what the dossier will name, the dossier, and
 * then what follows from it.
 */
final class ResultSaver {
    private final FreelancerRepository freelancers;
    private final CommunityRepository communities;
    private final LinkCodeRepository codes;
    private final Policies policies;

    ResultSaver(
            FreelancerRepository freelancers,
            CommunityRepository communities,
            LinkCodeRepository codes,
            Policies policies) {
        this.freelancers = freelancers;
        this.communities = communities;
        this.codes = codes;
        this.policies = policies;
    }

    /** What became of it. */
    enum Outcome {
        SAVED,
        /** Somebody else was quicker; nothing was changed. */
        CONFLICT,
        /** Somebody recorded something in the wallet that was to go: both are as they were, and the step is to be thought over. */
        WITHDRAWN,
        /** The database went away in the middle: it may be saved or not, or saved and not finished. Loading again tells. */
        UNCLEAR
    }

    Outcome save(CommandContext context, Loaded loaded, CommandResult result, FreelancerState after) {
        try {
            return saved(context, loaded, result, after);
        } catch (StoreUnavailableException e) {
            if (e.category() != StoreUnavailableException.Category.UNCLEAR) {
                throw e;
            }
            return Outcome.UNCLEAR;
        }
    }

    private Outcome saved(CommandContext context, Loaded loaded, CommandResult result, FreelancerState after) {
        if (!reserveCode(context, result)) {
            return Outcome.CONFLICT;
        }
        boolean comesBack =
                loaded.state().erasedAt().isPresent() && after.erasedAt().isEmpty();
        if (comesBack) {
            freelancers.deleteRest(loaded.state().id());
        }
        freelancers.saveChecks(result.checks());
        Loaded before = result.link()
                .flatMap(AccountLinkOperation::join)
                .map(AccountLinkOperation.Join::surviving)
                .orElse(loaded);
        if (!freelancers.save(before, after, context.now(), policies)) {
            return Outcome.CONFLICT;
        }
        try {
            return finish(loaded, result, after);
        } catch (StoreUnavailableException e) {
            // The dossier is saved: whoever reads it next finishes the rest.
            return Outcome.UNCLEAR;
        }
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

    private Outcome finish(Loaded loaded, CommandResult result, FreelancerState after) {
        if (result.erases()) {
            freelancers.deleteRest(after.id());
        }
        if (!after.linking().pending().isEmpty()) {
            freelancers.finishLinking(after.id());
        }
        Optional<AccountLinkOperation> joining =
                result.link().filter(operation -> operation.join().isPresent());
        if (joining.isPresent() && !hasJoined(joining.get(), after)) {
            return Outcome.WITHDRAWN;
        }
        // Two identities may both have an opinion; the person counts once from now on.
        joining.flatMap(AccountLinkOperation::join).ifPresent(join -> communities.join(after.id(), join.absorbed()));
        Optional<String> out = loaded.state().linking().code().map(AccountLinkCode::code);
        Optional<String> stillOut = after.linking().code().map(AccountLinkCode::code);
        out.filter(code -> !stillOut.equals(out)).ifPresent(codes::drop);
        joining.ifPresent(operation -> codes.drop(operation.code().code()));
        return Outcome.SAVED;
    }

    private boolean hasJoined(AccountLinkOperation operation, FreelancerState after) {
        return operation
                .join()
                .map(join -> freelancers.load(join.absorbed()).state().id().equals(after.id()))
                .orElse(false);
    }
}
