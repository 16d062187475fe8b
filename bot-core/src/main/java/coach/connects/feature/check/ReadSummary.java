package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CheckQuestion;
import coach.connects.check.QuestionSelector;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.FindingFormatter;
import coach.connects.feature.wording.UpworkReplies;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.session.CheckSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a piece of a page told, and what would still be useful; said together with the question that follows. */
final class ReadSummary {
    private static final int MOST_NAMED = 6;
    private static final int MOST_USEFUL = 3;

    private ReadSummary() {}

    /** The facts of the piece, by name, and the title of the job. */
    static TextLines lines(View view, Posting piece) {
        TextLines lines = new TextLines();
        FindingFormatter.title(view, piece).ifPresent(lines::add);
        Optional<RichText> pictured = PictureSummary.line(view, piece);
        if (pictured.isPresent()) {
            return lines.add(pictured.get());
        }
        if (piece.toldAt().isPresent()) {
            lines.add(view.text(
                    "upwork.read",
                    "time",
                    UpworkReplies.time(view, piece.toldAt().get()),
                    "facts",
                    RichText.of(listed(view, piece.told()))));
        }
        List<String> names = names(view, piece.own());
        if (names.isEmpty()) {
            return lines;
        }
        int more = names.size() - MOST_NAMED;
        RichText listed = RichText.of(String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size()))));
        lines.add(
                more > 0
                        ? view.text("check.read.more", "facts", listed, "count", more)
                        : view.text("check.read", "facts", listed));
        return lines;
    }

    /** The names of these facts, the first of them where they are many. */
    static String listed(View view, Posting posting) {
        return String.join(", ", names(view, posting).stream().limit(MOST_NAMED).toList());
    }

    /** The facts that the piece tells in words that were not understood; empty where there are none. */
    static TextLines doubted(View view, Posting piece) {
        TextLines lines = new TextLines();
        List<String> names = piece.doubted().stream()
                .filter(fact -> fact.isExported() && !fact.equals(Fact.TITLE))
                .map(fact -> name(view, fact))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return names.isEmpty()
                ? lines
                : lines.add(view.text("check.doubted", "facts", RichText.of(String.join(", ", names))));
    }

    /** What would still be useful beside the question that is asked; empty when nothing is. */
    static TextLines useful(View view, CheckSession session, CheckQuestion asked) {
        List<String> names = new ArrayList<>();
        for (CheckQuestion open :
                QuestionSelector.open(session.posting(), VerdictService.context(view), session.skipped())) {
            boolean other = !open.key().equals(asked.key());
            if (other && open.fact().isPresent() && names.size() < MOST_USEFUL) {
                names.add(name(view, open.fact().get()));
            }
        }
        TextLines lines = new TextLines();
        return names.isEmpty()
                ? lines
                : lines.add(view.text("check.useful", "facts", RichText.of(String.join(", ", names))));
    }

    private static List<String> names(View view, Posting piece) {
        List<String> names = new ArrayList<>();
        for (Fact<?> fact : piece.facts().keySet()) {
            if (fact.isExported() && !fact.equals(Fact.TITLE)) {
                String name = name(view, fact);
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** What a fact is called. */
    static String name(View view, Fact<?> fact) {
        return view.plain("check.fact." + fact.key());
    }
}
