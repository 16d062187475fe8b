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
import java.util.ArrayList;
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
        String said = pool.isPresent() ? PoolScope.withoutPool(words) : words;
        Optional<CommandResult> letGo = OfferedEntry.in(
                        context.state().buttons().newestMessage(context.at().chatKey()))
                .filter(offer -> isDenied(context, said))
                .map(offer -> offer.letGo(context));
        if (letGo.isPresent()) {
            return letGo;
        }
        return chosen(context, said)
                .or(() -> denied(context.about(pool.orElse(Pool.OWN)), said))
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
                // Who wants everything deleted speaks of all that is kept, and not of the last deed.
                boolean erases = !undo && end == at + 1 && context.view().lists("undo.said.all", rest);
                return Optional.of(rest)
                        .filter(one -> !erases)
                        .filter(one -> (undo || !Digits.areAll(one))
                                && UndoSelection.read(context.view(), one).isPresent());
            }
        }
        return Optional.empty();
    }

    /** "Actually I did not apply", "I never bought those 40": what is told as not done is taken back, where it is recorded. */
    private static Optional<String> denied(CommandContext context, String words) {
        LinkScan scan = JobLinkParser.find(words);
        List<String> said = new ArrayList<>(SpokenEntry.words(scan.rest()));
        boolean plain = words.indexOf('?') < 0
                && scan.jobs().size() <= 1
                && scan.others().isEmpty();
        boolean denies = plain && takesDenial(context, said);
        String deed = String.join(" ", said);
        Optional<UndoSelection> chosen = denies ? UndoSelection.read(context.view(), deed) : Optional.empty();
        return chosen.filter(one -> !one.kinds().isEmpty())
                .map(one -> scan.job().map(one::of).orElse(one))
                .filter(one -> !one.eventIds(context).isEmpty())
                .map(one -> scan.job().map(job -> job.url() + " ").orElse("") + deed);
    }

    /** "Actually I did not buy": what is offered did not happen. */
    private static boolean isDenied(CommandContext context, String words) {
        List<String> said = new ArrayList<>(SpokenEntry.words(words.replace("?", "")));
        return takesDenial(context, said)
                && (said.isEmpty()
                        || UndoSelection.read(context.view(), String.join(" ", said))
                                .isPresent());
    }

    /** Takes out what says that it did not happen, and what stands beside that; whether there was one. */
    private static boolean takesDenial(CommandContext context, List<String> said) {
        boolean denies = false;
        for (int length = LONGEST_OPENING; length > 0 && !denies; length--) {
            for (int at = 0; at + length <= said.size() && !denies; at++) {
                denies = context.view().lists("undo.said.denies", String.join(" ", said.subList(at, at + length)));
                if (denies) {
                    said.subList(at, at + length).clear();
                }
            }
        }
        said.removeIf(word -> context.view().lists("undo.said.denies.beside", word));
        return denies;
    }

    /** "Undo", "remove my last entry": what was recorded last; "undo that" too, where a check asks something. */
    private static boolean isLast(CommandContext context, String rest, boolean undo) {
        List<String> words = Tokens.of(rest);
        boolean named = words.stream().anyMatch(word -> context.view().lists("undo.said.last", word));
        boolean alone = rest.isEmpty() || UndoCommand.isChecking(context);
        return (named || (undo && alone))
                && words.stream().allMatch(word -> context.view().lists("undo.said.little", word));
    }
}
