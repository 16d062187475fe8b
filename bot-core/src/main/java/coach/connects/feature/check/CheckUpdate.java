package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.session.CheckSession;

/** What a part of a page that comes after the verdict changes of the job that it belongs to. */
final class CheckUpdate {
    private CheckUpdate() {}

    /** What is known now and was not then, and the verdict of before where it was another; nothing before a verdict. */
    static TextLines lines(CommandContext context, CheckSession before, Posting now) {
        TextLines lines = new TextLines();
        if (before.asked().isPresent() || before.posting().facts().isEmpty()) {
            return lines;
        }
        Posting news = news(before.posting(), now);
        String facts = ReadSummary.listed(context.view(), news);
        if (facts.isEmpty() && news.knows(Fact.KNOWN_CLIENT)) {
            // What comes of it is asked below.
            return lines;
        }
        if (facts.isEmpty()) {
            return lines.add(context.text("check.update.nothing"));
        }
        Decision then = VerdictService.check(context, before.posting()).decision();
        boolean same = then == VerdictService.check(context, now).decision();
        return lines.add(
                same
                        ? context.text("check.update", "facts", RichText.of(facts))
                        : context.text(
                                "check.update.decision",
                                "facts",
                                RichText.of(facts),
                                "decision",
                                context.text(then.key())));
    }

    private static Posting news(Posting before, Posting now) {
        Posting news = now;
        for (Fact<?> fact : now.facts().keySet()) {
            news = now.get(fact).equals(before.get(fact)) ? news.without(fact) : news;
        }
        return news;
    }
}
