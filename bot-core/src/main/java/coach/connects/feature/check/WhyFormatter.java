package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Finding.Kind;
import coach.connects.check.Verdict;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.FindingFormatter;
import coach.connects.feature.wording.PriceFormatter;
import coach.connects.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Why?" on two screens of a phone (V-05): what decides, each with its reason, and what was found besides. Where all of it
 * fits one screen, it is one.
 */
final class WhyFormatter {
    private static final String UNTOLD = ".untold";
    private static final List<Kind> GOOD_FIRST =
            List.of(Kind.STOP, Kind.CAUTION, Kind.GOOD, Kind.UNKNOWN, Kind.NEUTRAL);
    /** Rules whose reason warns of something, so that what is good has one of its own. */
    private static final Set<String> WARNING = Set.of("level", "skills", "hire-rate");

    private static final int WIDTH = 40;
    /** With its buttons a message of so many lines fills a phone. */
    private static final int SCREEN = 22;

    private final View view;
    private final Posting posting;
    private final Verdict verdict;
    private final List<Finding> first = new ArrayList<>();
    private final List<Finding> rest = new ArrayList<>();

    WhyFormatter(View view, Posting posting, Verdict verdict) {
        this.view = view;
        this.posting = posting;
        this.verdict = verdict;
        part();
    }

    /** What decides comes first, worst first, and what was never told of oneself, in a line; the rest only if all fits. */
    private void part() {
        List<Finding> all =
                verdict.byKind().values().stream().flatMap(List::stream).toList();
        if (height(all) <= SCREEN) {
            first.addAll(all);
            return;
        }
        Optional<Finding> best = best();
        // A caution may rest on what is not known alone.
        boolean waits = verdict.decision() != Decision.APPLY && all.stream().noneMatch(WhyFormatter::decides);
        for (Finding finding : all) {
            boolean tells = decides(finding)
                    || (waits && finding.kind() == Kind.UNKNOWN)
                    || isUntold(finding)
                    || best.filter(finding::equals).isPresent();
            List<Finding> with = new ArrayList<>(first);
            with.add(finding);
            boolean fits =
                    first.isEmpty() || finding.kind() == Kind.STOP || isUntold(finding) || height(with) <= SCREEN;
            (tells && fits ? first : rest).add(finding);
        }
    }

    boolean hasRest() {
        return !rest.isEmpty();
    }

    /** The first screen, below the verdict's own first line: what decides, and what the cost follows from. */
    RichText deciding(RichText head) {
        TextLines lines = new TextLines().add(head).addAll(groups(first));
        lines.blank()
                .addAll(FindingFormatter.adviceLine(
                        view, verdict.findings(), view.state().preferences()))
                .add(quote(verdict.quote()));
        FindingFormatter.title(view, posting).ifPresent(lines::add);
        posting.job().ifPresent(job -> lines.add(RichText.of(job.url())));
        return lines.text();
    }

    /** The second screen: what was found besides. */
    RichText rest() {
        return new TextLines()
                .add(view.text("check.kind.rest"))
                .addAll(groups(rest))
                .text();
    }

    private TextLines groups(List<Finding> findings) {
        TextLines lines = new TextLines();
        Map<Kind, List<Finding>> groups = verdict.byKind();
        for (Kind kind : verdict.decision() == Decision.APPLY ? GOOD_FIRST : List.of(Kind.values())) {
            List<Finding> shown = groups.getOrDefault(kind, List.of()).stream()
                    .filter(findings::contains)
                    .toList();
            if (!shown.isEmpty()) {
                lines.blank()
                        .add(view.text("check.kind." + kind.name().toLowerCase(Locale.ROOT)))
                        .addAll(group(shown));
            }
        }
        return lines;
    }

    /** The findings of one kind; what one never told is one line, and what decides says why it does. */
    private TextLines group(List<Finding> findings) {
        TextLines lines = new TextLines();
        List<String> untold = new ArrayList<>();
        Optional<Finding> best = best();
        for (Finding finding : findings) {
            if (isUntold(finding)) {
                untold.add(view.plain("check.untold." + finding.rule()));
                continue;
            }
            lines.add(FindingFormatter.reason(view, finding, view.state().preferences()));
            if (decides(finding) || best.filter(finding::equals).isPresent()) {
                lines.add(view.text(why(finding)));
            }
        }
        return untold.isEmpty()
                ? lines
                : lines.add(view.text("check.untold", "what", RichText.of(String.join(", ", untold))));
    }

    private static String why(Finding finding) {
        boolean good = finding.kind() == Kind.GOOD && WARNING.contains(finding.rule());
        return (good ? "check.good." : "check.why.") + finding.rule();
    }

    private static boolean isUntold(Finding finding) {
        return finding.kind() == Kind.NEUTRAL && finding.reason().key().endsWith(UNTOLD);
    }

    private static boolean decides(Finding finding) {
        return finding.kind() == Kind.STOP || finding.kind() == Kind.CAUTION;
    }

    private Optional<Finding> best() {
        return verdict.bestGood(view.state().profile().experienceOrNew());
    }

    /** The lines of a phone that these take. */
    private int height(List<Finding> findings) {
        return groups(findings)
                .text()
                .plain()
                .lines()
                .mapToInt(line -> Math.max(1, (line.length() + WIDTH - 1) / WIDTH))
                .sum();
    }

    private RichText quote(CostQuote quote) {
        return quote.cost()
                .map(cost -> view.text(quote.key(), "cost", PriceFormatter.of(view, VerdictService.policy(view), cost)))
                .orElseGet(() -> view.text("check.quote.unknown"));
    }
}
