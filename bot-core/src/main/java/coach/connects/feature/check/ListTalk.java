package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.VerdictButton;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.session.CheckRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody says below a list of several jobs, of one of them by its place there, or else of any (J-11). */
final class ListTalk {
    private ListTalk() {}

    /** The list anew; empty where the newest message is none, or the words tell nothing of its jobs. */
    static Optional<CommandResult> answer(CommandContext context, String words) {
        List<Posting> shown = shown(context);
        boolean own = Tokens.plain(words).stream().anyMatch(word -> context.lists("check.said.own", word));
        if (shown.size() < 2 || own || words.strip().endsWith("?") || !tells(words.strip(), context.writtenAt())) {
            return Optional.empty();
        }
        List<Posting> heard = PageRemarkExtractor.heardInEach(shown, List.of(words.strip()), context.writtenAt());
        return heard.equals(shown) ? Optional.empty() : Optional.of(JobComparison.result(context, heard));
    }

    /** Whether it is a remark, or one figure: more of them are a job of their own. */
    private static boolean tells(String words, Instant now) {
        Set<Fact<?>> figures = PageRemarkExtractor.figures(words, now).facts().keySet();
        return (figures.size() == 1 && CheckInput.DECIDING.containsAll(figures))
                || PageRemarkExtractor.speaks(words, now);
    }

    private static List<Posting> shown(CommandContext context) {
        return context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .flatMap(button -> VerdictButton.FORM.read(button.action().argument()).stream())
                .filter(button -> button.verb() == VerdictButton.Verb.OPEN)
                .flatMap(button -> context.archive().check(context.state(), button.check()).stream())
                .map(CheckRecord::posting)
                .toList();
    }
}
