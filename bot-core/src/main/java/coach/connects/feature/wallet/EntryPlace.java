package coach.connects.feature.wallet;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.PoolWords;
import coach.connects.wallet.Pool;

/**
 * Where an entry belongs that takes the place of another one: in the pool of that, or in the other, which its words name
 * (W-37).
 *
 * @param pool the pool
 * @param words what is to be recorded there
 */
record EntryPlace(Pool pool, String words) {
    static EntryPlace of(CommandContext context, CommandSpec command, String words) {
        Pool here = context.state().pool();
        PoolWords said = PoolWords.in(context, command, words);
        return said.pool()
                .filter(other -> other != here)
                .map(other -> new EntryPlace(other, said.rest()))
                .orElseGet(() -> new EntryPlace(here, words));
    }

    boolean isElsewhere(CommandContext context) {
        return pool != context.state().pool();
    }

    /** What is said of it, named where it is the other pool. */
    RichText named(CommandContext context, RichText said) {
        return isElsewhere(context) ? context.text("pool." + pool.word(), "said", said) : said;
    }
}
