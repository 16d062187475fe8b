package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CheckQuestion;
import coach.connects.check.Decision;
import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.community.FactFormatter;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.session.CheckSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a further part of a page, or a correction of what was said, changes of the job that it belongs to. */
final class CheckUpdate {
    /** What is shown with both values; of the others it is only said that they changed. */
    private static final Set<Fact<?>> WITH_VALUES = Set.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_COUNTRY,
            Fact.LEVEL,
            Fact.CONNECTS_COST);

    /** An age told in hours, days or weeks is exact to a part of this many. */
    private static final int ROUGHLY = 2;

    private CheckUpdate() {}

    /**
     * What is known now and was not then, and the verdict of before where it was another; before a verdict nothing, but what a
     * correction changed.
     */
    static TextLines lines(CommandContext context, CheckSession before, Posting now, boolean corrects) {
        TextLines lines = new TextLines();
        if (waitsForFact(before)) {
            return corrects ? corrected(context.view(), before, now) : lines;
        } else if (before.posting().facts().isEmpty()) {
            return lines;
        }
        Posting news = news(context.view(), before, now);
        String facts = ReadSummary.listed(context.view(), news);
        if (facts.isEmpty() && news.knows(Fact.KNOWN_CLIENT)) {
            // What comes of it is asked below.
            return lines;
        }
        Decision then = VerdictService.check(context, before.posting()).decision();
        boolean same = then == VerdictService.check(context, now).decision();
        List<RichText> sentences = new ArrayList<>();
        if (!facts.isEmpty()) {
            sentences.add(said(context.view(), before.posting(), news));
        }
        if (!same) {
            sentences.add(context.text("check.update.decision", "decision", context.text(then.key())));
        }
        // A fact without a name, such as that it is closed, is a reason above.
        boolean told = !sentences.isEmpty()
                || !news.facts().isEmpty()
                || !now.doubted().equals(before.posting().doubted());
        boolean linked = before.posting().job().isEmpty() && now.job().isPresent();
        return told && sentences.isEmpty()
                ? lines
                : lines.add(
                        told
                                ? joined(sentences, " ")
                                : context.text(linked ? "check.update.link" : "check.update.nothing"));
    }

    /** What a correction changes before there is a verdict; empty where it changes nothing. */
    static TextLines corrected(View view, CheckSession before, Posting now) {
        Posting news = news(view, before, now);
        TextLines lines = new TextLines();
        return ReadSummary.listed(view, news).isEmpty() ? lines : lines.add(said(view, before.posting(), news));
    }

    /** Whether it asks for a fact of the job; a question about oneself stands below a verdict. */
    static boolean waitsForFact(CheckSession session) {
        return session.asked()
                .flatMap(CheckQuestion::named)
                .flatMap(CheckQuestion::fact)
                .isPresent();
    }

    private static RichText said(View view, Posting before, Posting news) {
        Posting added = news;
        List<RichText> changed = new ArrayList<>();
        for (Fact<?> fact : news.facts().keySet()) {
            if (before.knows(fact) && fact.isExported()) {
                added = added.without(fact);
                changed.add(changed(view, before, news, fact));
            }
        }
        List<RichText> sentences = new ArrayList<>();
        String facts = ReadSummary.listed(view, added);
        if (!facts.isEmpty()) {
            sentences.add(view.text("check.update", "facts", RichText.of(facts)));
        }
        if (!changed.isEmpty()) {
            sentences.add(view.text("check.update.changed", "facts", joined(changed, ", ")));
        }
        return joined(sentences, " ");
    }

    private static RichText changed(View view, Posting before, Posting news, Fact<?> fact) {
        return WITH_VALUES.contains(fact)
                ? view.text(
                        "check.update.one",
                        "fact",
                        FactFormatter.name(view, fact),
                        "now",
                        FactFormatter.value(view, news, fact),
                        "before",
                        FactFormatter.value(view, before, fact))
                : RichText.of(ReadSummary.name(view, fact));
    }

    private static RichText joined(List<RichText> parts, String seam) {
        RichText all = parts.get(0);
        for (RichText part : parts.subList(1, parts.size())) {
            all = all.plus(RichText.of(seam)).plus(part);
        }
        return all;
    }

    private static Posting news(View view, CheckSession before, Posting now) {
        Posting news = now;
        for (Fact<?> fact : now.facts().keySet()) {
            boolean same = now.agreesOn(fact, before.posting())
                    || (fact == Fact.POSTED_AT && isSameAge(view.now(), before, now));
            news = same ? news.without(fact) : news;
        }
        return news;
    }

    /**
     * "2 hours ago" counts from when it is read: read again it seems later by as much as has passed since, and what says it
     * less exactly is off by a part of the age.
     */
    private static boolean isSameAge(Instant moment, CheckSession before, Posting now) {
        Optional<Instant> then = before.posting().get(Fact.POSTED_AT);
        Optional<Instant> here = now.get(Fact.POSTED_AT);
        if (then.isEmpty() || here.isEmpty()) {
            return false;
        }
        Duration passed = Duration.between(before.lastPieceAt(), moment);
        Duration unit = Duration.between(then.get(), moment).dividedBy(ROUGHLY);
        Duration apart = Duration.between(then.get(), here.get()).abs();
        return apart.compareTo(passed.plus(unit)) <= 0;
    }
}
