package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several entries in one sentence are shown and recorded together; where that cannot be, or they are of two pools, the first is
 * asked back and the others are named, so that none is lost.
 *
 * @param waiting the command whose question waits
 */
record SpokenEntriesReply(CommandContext context, Optional<String> waiting) {
    Optional<CommandResult> of(String words) {
        return SpokenEntries.read(context.view(), words)
                .filter(all -> waiting.isEmpty()
                        || SpokenEntryHandler.records(waiting.get())
                        || all.told().stream().allMatch(one -> SpokenEntryHandler.isBeside(waiting.get(), one.kind())))
                .map(this::asked);
    }

    private CommandResult asked(SpokenEntries told) {
        SpokenEntry first = told.told().get(0);
        List<Pool> pools = told.pools();
        if (!pools.isEmpty()) {
            return SpokenEntryHandler.about(
                    context, Optional.of(pools.get(0)), first, there -> oneByOne(there, first, lines(told, pools)));
        }
        Optional<Pool> named =
                told.parts().stream().flatMap(part -> part.pool().stream()).findFirst();
        return SpokenEntryHandler.about(context, named, first, there -> together(there, told));
    }

    private static CommandResult together(CommandContext there, SpokenEntries told) {
        if (told.told().size() == 1) {
            return SpokenEntryHandler.ask(there, told.told().get(0));
        }
        boolean inOrder = told.told().stream().noneMatch(one -> one.kind() == SpokenEntry.Kind.ADJUST);
        return Optional.of(SeveralEntries.of(told.told()))
                .filter(all -> inOrder)
                .flatMap(all -> all.offered(there))
                .orElseGet(() -> oneByOne(there, told.told().get(0), told.rest()));
    }

    private static CommandResult oneByOne(CommandContext there, SpokenEntry first, String rest) {
        return SpokenEntryHandler.ask(there, first).withLastLine(there.text("spoken.then", "rest", rest));
    }

    /** The commands that record all but the first, each with whose it is. */
    private static String lines(SpokenEntries told, List<Pool> pools) {
        return IntStream.range(1, pools.size())
                .mapToObj(at -> told.told().get(at).line() + " " + pools.get(at).word())
                .collect(Collectors.joining(", "));
    }
}
