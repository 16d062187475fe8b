package coach.connects.engine;

import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A turn about one of two pools (W-37): the state says which while the command answers. The buttons and questions of the answer stay about that pool, and its first words say which it is; where only
 * one is kept, nothing says anything of pools.
 */
public final class PoolTurn {
    /** Those whose first words say whose Connects they are about. */
    private static final Set<String> NAMED = Set.of(
            "wallet",
            "buy",
            "grant",
            "spend",
            "return",
            "adjust",
            "undo",
            "history",
            "stats",
            "forecast",
            "charts",
            "budget");

    /** Those that can be about either besides, and say so only of an agency's. */
    private static final Set<String> POOLED = Set.of("outcome", "rules", "export");

    private PoolTurn() {}

    /** A command that was said: about the pool that its words name, else about the one that they can only mean. */
    static CommandResult said(CommandContext context, Command command, String words) {
        String name = command.spec().name();
        if (!NAMED.contains(name) && !POOLED.contains(name)) {
            return command.execute(context, words);
        }
        PoolWords said = PoolWords.in(words, context.state().keepsAgency());
        Pool pool = said.pool().map(named -> existing(context, named)).orElseGet(() -> meant(context, name, words));
        return of(context, name, pool, there -> command.execute(there, said.rest()));
    }

    /** What is said behind a command besides whose Connects are meant. */
    static String rest(CommandContext context, String command, String words) {
        return NAMED.contains(command)
                ? PoolWords.in(words, context.state().keepsAgency()).rest()
                : words;
    }

    /** Whose Connects these words name, in a sentence of their own; empty where they name none. */
    public static Optional<Pool> named(CommandContext context, String words) {
        return PoolWords.inSentence(words).map(named -> existing(context, named));
    }

    /** The same words without saying so. */
    public static String unnamed(String words) {
        return PoolWords.withoutPool(words);
    }

    /** Whoever keeps an agency's wallet alone has told so with /profile: it is the one that there is. */
    private static Pool existing(CommandContext context, Pool named) {
        FreelancerState own = context.state().about(Pool.OWN);
        boolean alone = !own.keepsAgency() && own.wallet().terms().account(context.today()) == AccountKind.AGENCY;
        return alone ? Pool.OWN : named;
    }

    private static Pool meant(CommandContext context, String name, String words) {
        if (context.state().pool() == Pool.AGENCY || !context.state().keepsAgency()) {
            return context.state().pool();
        }
        Optional<JobId> job = JobLinkParser.find(words).job();
        return switch (name) {
            case "undo" -> job.isPresent() ? ofJob(context, job) : last(context.state());
            case "return", "outcome" -> ofJob(context, job);
            case "spend" -> words.strip().startsWith("boost") ? ofJob(context, job) : Pool.OWN;
            default -> Pool.OWN;
        };
    }

    /** The agency's where a proposal for this job stands there and in one's own none does. */
    private static Pool ofJob(CommandContext context, Optional<JobId> job) {
        boolean agency =
                job.isPresent() && stands(context, Pool.AGENCY, job.get()) && !stands(context, Pool.OWN, job.get());
        return agency ? Pool.AGENCY : Pool.OWN;
    }

    private static boolean stands(CommandContext context, Pool pool, JobId job) {
        View view = context.view().about(pool);
        return view.state()
                .wallet()
                .on(view.today(), view.policies())
                .liveProposalOf(job)
                .isPresent();
    }

    /** Where something was recorded last that stands. */
    private static Pool last(FreelancerState state) {
        Instant own = last(state.about(Pool.OWN).wallet());
        return last(state.about(Pool.AGENCY).wallet()).isAfter(own) ? Pool.AGENCY : Pool.OWN;
    }

    private static Instant last(Wallet wallet) {
        return wallet.undoable().stream()
                .map(RecordedEntry::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** The pool in which this message recorded something. */
    static Pool of(FreelancerState state, String cause) {
        Wallet own = state.about(Pool.OWN).wallet();
        Wallet agency = state.about(Pool.AGENCY).wallet();
        boolean there =
                !agency.causedBy(cause).isEmpty() || (own.causedBy(cause).isEmpty() && agency.mayBePaged(cause));
        return there ? Pool.AGENCY : Pool.OWN;
    }

    /** What a command does about this pool. */
    static CommandResult of(
            CommandContext context, String command, Pool pool, Function<CommandContext, CommandResult> act) {
        CommandResult result = act.apply(context.about(pool));
        CommandResult home = result.with(result.state().about(context.state().pool()));
        return told(context, command, pool, home);
    }

    /** The same of what may be no answer. */
    public static Optional<CommandResult> answered(
            CommandContext context, String command, Pool pool, Function<CommandContext, Optional<CommandResult>> act) {
        return act.apply(context.about(pool))
                .map(result -> result.with(result.state().about(context.state().pool())))
                .map(home -> told(context, command, pool, home));
    }

    private static CommandResult told(CommandContext context, String command, Pool pool, CommandResult result) {
        boolean both = pool == Pool.AGENCY
                || context.state().keepsAgency()
                || result.state().keepsAgency();
        boolean named = NAMED.contains(command) || (POOLED.contains(command) && pool == Pool.AGENCY);
        if (!both || result.pool().isPresent()) {
            return result;
        }
        CommandResult about = result.about(pool);
        return named ? about.withFirstWords(text -> context.text("pool." + pool.word(), "said", text)) : about;
    }
}
