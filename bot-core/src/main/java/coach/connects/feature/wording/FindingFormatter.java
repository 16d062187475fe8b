package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.check.Finding;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.RuleSource;
import coach.connects.check.Rules;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.i18n.UntrustedText;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines that a verdict for one person and a card for a group have in common. */
public final class FindingFormatter {
    /** With quotation marks, an ellipsis and the marks of its direction it fills a line of 40. */
    private static final int TITLE_WIDTH = 35;

    /** Somebody else's words within a reason; with them it fills three lines at most. */
    private static final int LONGEST_QUOTE = 70;

    /** What rests on one's own taste alone, and on one's own wallet. */
    private static final List<String> ONES_OWN = List.of("hourly-disliked", "fixed-disliked", "disliked", "avoided");

    private static final String WALLET = "affordable";

    /** Of rules with several figures those that a finding lies between; all of its rule's for others. */
    private static final Map<String, List<PreferenceKey<?>>> BOUNDS = Map.ofEntries(
            Map.entry(
                    "hire-rate.low",
                    List.of(
                            PreferenceKey.HIRE_RATE_STOP,
                            PreferenceKey.HIRE_RATE_JOBS,
                            PreferenceKey.HIRE_RATE_LOW,
                            PreferenceKey.HIRE_RATE_LOW_JOBS,
                            PreferenceKey.HIRE_RATE_CAUTION)),
            Map.entry(
                    "hire-rate.none",
                    List.of(
                            PreferenceKey.HIRE_RATE_STOP,
                            PreferenceKey.HIRE_RATE_JOBS,
                            PreferenceKey.HIRE_RATE_LOW,
                            PreferenceKey.HIRE_RATE_LOW_JOBS)),
            Map.entry("hire-rate.modest", List.of(PreferenceKey.HIRE_RATE_CAUTION, PreferenceKey.HIRE_RATE_LIGHT)),
            Map.entry("hire-rate.fine", List.of(PreferenceKey.HIRE_RATE_LIGHT)),
            Map.entry("feedback.low", List.of(PreferenceKey.FEEDBACK_STOP)),
            Map.entry("feedback.middling", List.of(PreferenceKey.FEEDBACK_STOP, PreferenceKey.FEEDBACK_CAUTION)),
            Map.entry("feedback.many", List.of(PreferenceKey.FEEDBACK_CAUTION, PreferenceKey.FEEDBACK_REVIEWS)),
            Map.entry("feedback.high", List.of(PreferenceKey.FEEDBACK_CAUTION)),
            Map.entry("proposals.full", List.of(PreferenceKey.PROPOSALS_STOP)),
            Map.entry("proposals.crowd", List.of(PreferenceKey.PROPOSALS_CROWD, PreferenceKey.PROPOSALS_STOP)),
            Map.entry("proposals.crowd-for-new", List.of(PreferenceKey.PROPOSALS_CROWD, PreferenceKey.PROPOSALS_STOP)),
            Map.entry("proposals.many", List.of(PreferenceKey.PROPOSALS_MANY, PreferenceKey.PROPOSALS_CROWD)),
            Map.entry("proposals.few", List.of(PreferenceKey.PROPOSALS_FEW)),
            Map.entry("budget.large-for-new", List.of(PreferenceKey.NEWCOMER_BUDGET)),
            Map.entry("budget.small-for-new", List.of(PreferenceKey.SMALL_BUDGET)),
            Map.entry("freshness.fresh", List.of(PreferenceKey.FRESH_MINUTES)),
            Map.entry("freshness.old", List.of(PreferenceKey.OLD_DAYS)));

    /** Whose word a finding is (W-13). */
    private enum Word {
        GUIDE,
        UPWORK,
        OURS,
        ONES_OWN,
        /** Plain sums, and what is not known or weighs nothing, need no source. */
        NOBODYS
    }

    private FindingFormatter() {}

    /** Findings, a line each, with the guide named once below them; what is not the guide's word says whose it is. */
    public static TextLines reasons(View view, List<Finding> findings, Preferences preferences) {
        TextLines lines = new TextLines();
        findings.forEach(finding -> lines.add(reason(view, finding, preferences)));
        return lines.addAll(guideLine(view, findings, preferences));
    }

    /**
     * The same for one person. Where their Connects go by other rules than the guide's, the line below says that the advice
     * still is the guide's.
     */
    public static TextLines advice(View view, List<Finding> findings, Preferences preferences) {
        TextLines lines = new TextLines();
        findings.forEach(finding -> lines.add(reason(view, finding, preferences)));
        return lines.addAll(adviceLine(view, findings, preferences));
    }

    /** Names the guide, where one of these findings is its word, and what of it holds for this person. */
    public static TextLines adviceLine(View view, List<Finding> findings, Preferences preferences) {
        boolean both = view.about(view.state().payer())
                .state()
                .wallet()
                .terms()
                .policy(view.today(), view.policies())
                .name()
                .equals(view.policies().standard().name());
        boolean named = findings.stream().anyMatch(finding -> wordOf(finding, preferences) == Word.GUIDE);
        return named
                ? new TextLines()
                        .add(view.text(
                                both ? "check.source.foot" : "check.source.foot.advice", "year", RuleSource.GUIDE_YEAR))
                : new TextLines();
    }

    /** Names the guide, where one of these findings is its word; the year stands there once an answer. */
    public static TextLines guideLine(View view, List<Finding> findings, Preferences preferences) {
        boolean named = findings.stream().anyMatch(finding -> wordOf(finding, preferences) == Word.GUIDE);
        return named
                ? new TextLines().add(view.text("check.source.foot", "year", RuleSource.GUIDE_YEAR))
                : new TextLines();
    }

    /** One finding, with its source where that is not the guide. */
    public static RichText reason(View view, Finding finding, Preferences preferences) {
        RichText line = view.text(
                "check.reason.line",
                "sign",
                view.text("check.sign." + finding.kind().name().toLowerCase(Locale.ROOT)),
                "reason",
                view.messages()
                        .text(finding.reason().key(), quoted(finding.reason().values())));
        return switch (wordOf(finding, preferences)) {
            case UPWORK -> line.plus(view.text("check.source.other", "source", view.text("check.source.upwork")));
            case OURS -> line.plus(view.text("check.source.other", "source", view.text("check.source.ours")));
            case ONES_OWN -> line.plus(view.text("check.source.other", "source", view.text("check.source.own")));
            case GUIDE, NOBODYS -> line;
        };
    }

    private static Word wordOf(Finding finding, Preferences preferences) {
        if (finding.kind() == Finding.Kind.UNKNOWN || finding.kind() == Finding.Kind.NEUTRAL) {
            return Word.NOBODYS;
        }
        RuleSource.Origin origin = finding.source().origin();
        if (origin == RuleSource.Origin.ONES_OWN || origin == RuleSource.Origin.ONES_WORDS) {
            // The line itself says "your".
            return Word.NOBODYS;
        }
        if (origin == RuleSource.Origin.UPWORK) {
            return Word.UPWORK;
        }
        String variant = finding.reason().key().substring(finding.reason().key().lastIndexOf('.') + 1);
        List<PreferenceKey<?>> settings =
                Rules.named(finding.rule()).map(RuleDescriptor::settings).orElse(List.of());
        List<PreferenceKey<?>> bounding = BOUNDS.getOrDefault(finding.rule() + "." + variant, settings);
        if (ONES_OWN.contains(variant) || bounding.stream().anyMatch(preferences::changes)) {
            return Word.ONES_OWN;
        }
        if (origin == RuleSource.Origin.OURS) {
            return Word.OURS;
        }
        return finding.rule().equals(WALLET) ? Word.NOBODYS : Word.GUIDE;
    }

    private static Map<String, Object> quoted(Map<String, Object> values) {
        Map<String, Object> cut = new LinkedHashMap<>(values);
        cut.replaceAll(
                (name, value) -> value instanceof String words ? UntrustedText.clean(words, LONGEST_QUOTE) : value);
        return cut;
    }

    /** The title, cut to a phone's width. */
    public static Optional<RichText> title(View view, Posting posting) {
        return posting.get(Fact.TITLE)
                .map(title -> view.text("check.title", "title", UntrustedText.clean(title, TITLE_WIDTH)));
    }
}
