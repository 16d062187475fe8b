package coach.connects.command;

import coach.connects.conversation.Dossier;
import coach.connects.conversation.LinkCode;
import coach.connects.store.StoreUnavailable;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Loaded;
import coach.connects.store.dossier.LinkCodes;
import coach.connects.wallet.Policies;
import java.util.Optional;

/**
 * Saves what a step comes to, in the one order that a crash may cut anywhere: what the dossier will name, the dossier, and
 * then what follows from it.
 */
final class Saving {
    private final Freelancers freelancers;
    private final Communities communities;
    private final LinkCodes codes;
    private final Policies policies;

    Saving(Freelancers freelancers, Communities communities, LinkCodes codes, Policies policies) {
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

    Outcome save(Turn turn, Loaded loaded, Step step, Dossier after) {
        try {
            return saved(turn, loaded, step, after);
        } catch (StoreUnavailable e) {
            if (e.category() != StoreUnavailable.Category.UNCLEAR) {
                throw e;
            }
            return Outcome.UNCLEAR;
        }
    }

    private Outcome saved(Turn turn, Loaded loaded, Step step, Dossier after) {
        if (!begun(turn, step)) {
            return Outcome.CONFLICT;
        }
        boolean comesBack =
                loaded.dossier().erasedAt().isPresent() && after.erasedAt().isEmpty();
        if (comesBack) {
            freelancers.eraseRest(loaded.dossier().id());
        }
        freelancers.keep(step.checks());
        Loaded before =
                step.link().flatMap(LinkMove::join).map(LinkMove.Join::stays).orElse(loaded);
        if (!freelancers.save(before, after, turn.now(), policies)) {
            return Outcome.CONFLICT;
        }
        try {
            return ended(loaded, step, after);
        } catch (StoreUnavailable e) {
            // The dossier is saved: whoever reads it next finishes the rest.
            return Outcome.UNCLEAR;
        }
    }

    private boolean begun(Turn turn, Step step) {
        if (step.link().isEmpty()) {
            return true;
        }
        LinkMove move = step.link().get();
        return move.kind() == LinkMove.Kind.ISSUE
                ? codes.issue(move.code())
                : codes.use(move.code().code(), turn.event().source().user(), turn.now());
    }

    private Outcome ended(Loaded loaded, Step step, Dossier after) {
        if (step.erases()) {
            freelancers.eraseRest(after.id());
        }
        if (!after.linking().loose().isEmpty()) {
            freelancers.settle(after.id());
        }
        Optional<LinkMove> joining = step.link().filter(move -> move.join().isPresent());
        if (joining.isPresent() && !cameIn(joining.get(), after)) {
            return Outcome.WITHDRAWN;
        }
        // Two identities may both have an opinion; the person counts once from now on.
        joining.flatMap(LinkMove::join).ifPresent(join -> communities.join(after.id(), join.goes()));
        Optional<String> out = loaded.dossier().linking().code().map(LinkCode::code);
        Optional<String> stillOut = after.linking().code().map(LinkCode::code);
        out.filter(code -> !stillOut.equals(out)).ifPresent(codes::drop);
        joining.ifPresent(move -> codes.drop(move.code().code()));
        return Outcome.SAVED;
    }

    private boolean cameIn(LinkMove move, Dossier after) {
        return move.join()
                .map(join -> freelancers.load(join.goes()).dossier().id().equals(after.id()))
                .orElse(false);
    }
}
