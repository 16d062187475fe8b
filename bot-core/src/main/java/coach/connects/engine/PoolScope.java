package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A turn about one of two pools (W-37). What is said of it names the pool, and its buttons and questions stay about that one;
 * where only one is kept, nothing says anything of pools.
 */
public final class PoolScope {
    private PoolScope() {}

    /** A command that was said: about the pool that its words name, else about the one that they can only mean. */
    public static CommandResult execute(CommandContext context, Command command, String words) {
        if (!command.spec().isOfEitherPool()) {
            return run(context, command.spec(), Pool.OWN, there -> command.execute(there, words));
        }
        PoolWords said = PoolWords.in(context, command.spec(), words);
        Pool pool =
                said.pool().map(named -> existing(context, named)).orElseGet(() -> implied(context, command, words));
        return run(context, command.spec(), pool, there -> command.execute(there, said.rest()));
    }

    /** What is said behind a command besides whose Connects are meant. */
    static String arguments(CommandContext context, CommandSpec command, String words) {
        return command.isOfEitherPool() ? PoolWords.in(context, command, words).rest() : words;
    }

    /**
     * The same of an edit or an answer in a turn about a pool; what names another than that stays, and is refused as not
     * understood.
     */
    static String argumentsWithin(CommandContext context, CommandSpec command, String words) {
        boolean both = command.isOfEitherPool() && context.state().keepsAgency();
        PoolWords said = both ? PoolWords.in(context, command, words) : new PoolWords(Optional.empty(), words);
        boolean another =
                said.pool().filter(pool -> pool != context.state().pool()).isPresent();
        return another ? words : said.rest();
    }

    /** Whose Connects these words name, in a sentence of their own; empty where they name none or two are not kept. */
    public static Optional<Pool> named(CommandContext context, String words) {
        return context.state().keepsAgency() ? PoolWords.inSentence(words) : Optional.empty();
    }

    /** What is asked about an agency's Connects as it would be asked about one's own; nothing where it is not, or none are kept. */
    public static List<String> askedOfAgency(CommandContext context, String question) {
        return PoolWords.asOfOwn(context.view(), question);
    }

    /** The same words without saying so. */
    public static String withoutPool(String words) {
        return PoolWords.withoutPool(words);
    }

    /** What a command does about this pool; one that is of no pool knows one's own alone. */
    public static CommandResult run(
            CommandContext context, CommandSpec command, Pool pool, Function<CommandContext, CommandResult> act) {
        return tryRun(context, command, pool, act.andThen(Optional::of)).orElseThrow();
    }

    /** The same of what may be no answer. */
    public static Optional<CommandResult> tryRun(
            CommandContext context,
            CommandSpec command,
            Pool pool,
            Function<CommandContext, Optional<CommandResult>> act) {
        return command.isOfEitherPool()
                ? within(context, pool, act).map(result -> withPoolName(context, pool, result))
                : within(context, Pool.OWN, act);
    }

    /** What is done about this pool by no command of its own; it is said which. */
    static CommandResult runNamed(CommandContext context, Pool pool, Function<CommandContext, CommandResult> act) {
        return tryRunNamed(context, pool, act.andThen(Optional::of)).orElseThrow();
    }

    /** The same of what may be nothing. */
    static Optional<CommandResult> tryRunNamed(
            CommandContext context, Pool pool, Function<CommandContext, Optional<CommandResult>> act) {
        return within(context, pool, act).map(result -> withPoolName(context, pool, result));
    }

    /** What says of each line by itself whose Connects it is about, or is about neither. */
    public static CommandResult ofBoth(CommandResult result) {
        return result.about(Pool.OWN);
    }

    private static Optional<CommandResult> within(
            CommandContext context, Pool pool, Function<CommandContext, Optional<CommandResult>> act) {
        Pool before = context.state().pool();
        return act.apply(context.about(pool))
                .map(result -> result.with(result.state().about(before)));
    }

    private static CommandResult withPoolName(CommandContext context, Pool pool, CommandResult result) {
        boolean both = pool == Pool.AGENCY
                || context.state().keepsAgency()
                || result.state().keepsAgency();
        return both && result.pool().isEmpty()
                ? result.about(pool).withFirstWords(text -> context.text("pool." + pool.word(), "said", text))
                : result;
    }

    /** Whoever keeps an agency's wallet alone has told so with /profile: it is the one that there is. */
    private static Pool existing(CommandContext context, Pool named) {
        FreelancerState own = context.state().about(Pool.OWN);
        boolean alone = !own.keepsAgency() && own.wallet().terms().account(context.today()) == AccountKind.AGENCY;
        return alone ? Pool.OWN : named;
    }

    private static Pool implied(CommandContext context, Command command, String words) {
        boolean open = context.state().pool() == Pool.OWN && context.state().keepsAgency();
        return open ? command.poolOf(context, words) : context.state().pool();
    }
}
