package coach.connects.command.check;

import coach.connects.chat.RichText;
import coach.connects.check.CheckQuestion;
import coach.connects.check.QuestionSelector;
import coach.connects.command.FindingText;
import coach.connects.command.Lines;
import coach.connects.command.Turn;
import coach.connects.conversation.JobDraft;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.ArrayList;
import java.util.List;

/** What a piece of a page told, and what would still be useful; said together with the question that follows. */
final class WhatWasRead {
    private static final int MOST_NAMED = 6;
    private static final int MOST_USEFUL = 3;

    private WhatWasRead() {}

    /** The facts of the piece, by name, and the title of the job. */
    static Lines lines(Turn turn, Posting piece) {
        Lines lines = new Lines();
        FindingText.title(turn, piece).ifPresent(lines::add);
        List<String> names = names(turn, piece);
        if (names.isEmpty()) {
            return lines;
        }
        int more = names.size() - MOST_NAMED;
        RichText listed = RichText.of(String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size()))));
        lines.add(
                more > 0
                        ? turn.words("check.read.more", "facts", listed, "count", more)
                        : turn.words("check.read", "facts", listed));
        return lines;
    }

    /** What would still be useful beside the question that is asked; empty when nothing is. */
    static Lines useful(Turn turn, JobDraft draft, CheckQuestion asked) {
        List<String> names = new ArrayList<>();
        for (CheckQuestion open : QuestionSelector.open(draft.posting(), Verdicts.context(turn), draft.skipped())) {
            boolean other = !open.key().equals(asked.key());
            if (other && open.fact().isPresent() && names.size() < MOST_USEFUL) {
                names.add(name(turn, open.fact().get()));
            }
        }
        Lines lines = new Lines();
        return names.isEmpty()
                ? lines
                : lines.add(turn.words("check.useful", "facts", RichText.of(String.join(", ", names))));
    }

    private static List<String> names(Turn turn, Posting piece) {
        List<String> names = new ArrayList<>();
        for (Fact<?> fact : piece.facts().keySet()) {
            if (fact.isExported() && !fact.equals(Fact.TITLE)) {
                String name = name(turn, fact);
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String name(Turn turn, Fact<?> fact) {
        return turn.label("check.fact." + fact.key());
    }
}
