package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.PoolScope;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;

/** "Undo the purchase", "take back the last two": what these words choose is shown, and taken back after a yes. */
public final class SpokenUndoHandler implements InputHandler {
    private static final int LONGEST = 200;
    private static final int LONGEST_OPENING = 2;

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        if (words.length() > LONGEST || words.indexOf('\n') >= 0 || words.startsWith("/")) {
            return Optional.empty();
        }
        Optional<Pool> pool = PoolScope.named(context, words);
        UndoCommand undo = new UndoCommand();
        return chosen(context, pool.isPresent() ? PoolScope.withoutPool(words) : words)
                .map(rest -> pool.map(
                                named -> PoolScope.run(context, undo.spec(), named, there -> undo.execute(there, rest)))
                        .orElseGet(() -> PoolScope.execute(context, undo, rest)));
    }

    /** What stands behind the verb, where it chooses entries; of a number alone only "undo" does. */
    private static Optional<String> chosen(CommandContext context, String words) {
        LinkScan scan = JobLinkParser.find(words);
        Optional<JobId> job = scan.job();
        if (scan.jobs().size() > 1 || !scan.others().isEmpty()) {
            return Optional.empty();
        }
        List<String> said = SpokenEntry.words(scan.rest().replace("?", ""));
        int at = 0;
        while (at < said.size() && context.view().lists("undo.said.before", said.get(at))) {
            at++;
        }
        for (int length = LONGEST_OPENING; length > 0; length--) {
            int end = Math.min(said.size(), at + length);
            if (context.view().lists("undo.said.opens", String.join(" ", said.subList(at, end)))) {
                String rest = String.join(" ", said.subList(end, said.size()));
                boolean undo = context.view().lists("undo.said.alone", said.get(at));
                if (job.isPresent()) {
                    return Optional.of((job.get().url() + " " + rest).strip())
                            .filter(one -> (undo || !rest.isEmpty())
                                    && UndoSelection.read(context.view(), job.get(), rest)
                                            .isPresent());
                }
                if (isLast(context, rest, undo)) {
                    return Optional.of("");
                }
                return Optional.of(rest)
                        .filter(one -> (undo || !Digits.areAll(one))
                                && UndoSelection.read(context.view(), one).isPresent());
            }
        }
        return Optional.empty();
    }

    /** "Undo", "remove my last entry": what was recorded last. */
    private static boolean isLast(CommandContext context, String rest, boolean undo) {
        List<String> words = Tokens.of(rest);
        boolean named = words.stream().anyMatch(word -> context.view().lists("undo.said.last", word));
        return (named || (undo && rest.isEmpty()))
                && words.stream().allMatch(word -> context.view().lists("undo.said.little", word));
    }
}
