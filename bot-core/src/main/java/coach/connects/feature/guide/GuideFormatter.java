package coach.connects.feature.guide;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.LetterTips;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.wallet.ConnectsPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The screens in words, each with the ways on from it: the pages below, a try, the next one, back. */
final class GuideFormatter {
    /** The button that opens a screen in the place of another. */
    static final PayloadCodec<Turn> TURN = PayloadCodec.of("turn", Turn.class);

    /** What the button says that asks what jobs cost, and what stands behind it: dollars, or {@link #FREE}. */
    static final String PRICE = "price";

    static final String FREE = "free";

    private static final int IN_A_ROW = 3;
    private static final List<Integer> BUDGETS = List.of(40, 200, 550, 800);

    /** The figures without which a screen says less. */
    private static final Map<GuideScreen, Set<String>> NEEDED = new EnumMap<>(Map.of(
            GuideScreen.CONNECTS, Set.of("price", "tenPrice"),
            GuideScreen.COSTS, Set.of("smallWorth", "mediumWorth", "largeWorth", "smallDays", "mediumDays", "tenWorth"),
            GuideScreen.GIVEN, Set.of("new"),
            GuideScreen.CAPS, Set.of("month", "agency", "cap", "rollover"),
            GuideScreen.WHY, Set.of("new", "tries", "tenWorth"),
            GuideScreen.RESOLD, Set.of("countries")));

    /** Those whose figures other rules contradict (W-12). */
    private static final Set<GuideScreen> BY_POLICY =
            Set.of(GuideScreen.CONNECTS, GuideScreen.COSTS, GuideScreen.GIVEN, GuideScreen.CAPS, GuideScreen.WHY);

    private GuideFormatter() {}

    /** A screen to turn to. */
    record Turn(GuideScreen screen) {}

    /** The screen as a message of its own. */
    static MessageDraft of(CommandContext context, GuideScreen screen) {
        GuideFigures figures = GuideFigures.of(context.view());
        TextLines lines = new TextLines();
        lines.add(title(context, screen, figures)).add(body(context, screen, figures));
        if (BY_POLICY.contains(screen) && figures.isOverruled()) {
            lines.add(otherRules(context, figures));
        }
        MessageDraft draft = context.draft(lines.text());
        List<ButtonSpec> below = new ArrayList<>();
        screen.pages().forEach(page -> below.add(turn(context.plain(page.key(".button")), page)));
        int width = screen == GuideScreen.FILTERS ? IN_A_ROW : 2;
        for (int i = 0; i < below.size(); i += width) {
            draft = draft.withRow(below.subList(i, Math.min(i + width, below.size())));
        }
        return draft.withRow(ButtonSpec.of(
                        trialLabel(context, screen),
                        screen.trial().command(),
                        screen.trial().argument()))
                .withRow(ways(context, screen));
    }

    private static String trialLabel(CommandContext context, GuideScreen screen) {
        boolean search = screen.trial().command().equals("search") && screen != GuideScreen.FILTERS;
        return context.plain(search ? "guide.button.search" : "guide.button.try");
    }

    private static RichText title(CommandContext context, GuideScreen screen, GuideFigures figures) {
        if (screen == GuideScreen.OVERVIEW) {
            return context.text("guide.overview.title");
        }
        RichText rules = RichText.of(figures.policy().title());
        RichText title = context.text(screen.key(".title"));
        List<GuideScreen> chapters = GuideScreen.OVERVIEW.pages();
        int number = chapters.indexOf(screen) + 1;
        return number == 0
                ? context.text("guide.title.page", "title", title, "rules", rules)
                : context.text("guide.title.screen", "title", title, "number", number, "count", chapters.size());
    }

    private static RichText body(CommandContext context, GuideScreen screen, GuideFigures figures) {
        if (screen == GuideScreen.LETTER) {
            return LetterTips.of(context.view()).text();
        }
        Map<String, Object> values = figures.values();
        boolean known = values.keySet().containsAll(NEEDED.getOrDefault(screen, Set.of()));
        return context.messages().text(screen.key(known ? "" : ".untold"), values);
    }

    private static RichText otherRules(CommandContext context, GuideFigures figures) {
        return context.text(
                "guide.other-rules", "rules", RichText.of(figures.inForce().title()));
    }

    /** To the next of its kind, and back to where it was chosen. */
    private static List<ButtonSpec> ways(CommandContext context, GuideScreen screen) {
        List<ButtonSpec> ways = new ArrayList<>();
        screen.next().ifPresent(next -> ways.add(turn(context.plain("guide.button.next"), next)));
        screen.parent().ifPresent(parent -> ways.add(turn(context.plain("button.back"), parent)));
        return ways;
    }

    /** The button that opens a screen. */
    static ButtonSpec leadingTo(CommandContext context, GuideScreen screen) {
        String label = context.plain(screen == GuideScreen.OVERVIEW ? "guide.button.read" : screen.key(".button"));
        return ButtonSpec.of(label, "guide", screen == GuideScreen.OVERVIEW ? "" : screen.word());
    }

    private static ButtonSpec turn(String label, GuideScreen screen) {
        return ButtonSpec.of(label, "guide", TURN.write(new Turn(screen)));
    }

    /** What a proposal costs for a job of this budget, for an accepted invitation, or the question which job. */
    static MessageDraft price(CommandContext context, String said, Optional<Usd> budget) {
        RichText answer =
                budget.isEmpty() && said.equals(FREE) ? context.text("guide.price.free") : priced(context, budget);
        List<ButtonSpec> budgets = BUDGETS.stream()
                .map(dollars -> ButtonSpec.of(
                        context.plain("guide.price.button.budget", "dollars", dollars), "guide", PRICE + " " + dollars))
                .toList();
        return context.draft(new TextLines()
                        .add(title(context, GuideScreen.COSTS, GuideFigures.of(context.view())))
                        .add(answer)
                        .text())
                .withRow(budgets.subList(0, 2))
                .withRow(budgets.subList(2, BUDGETS.size()))
                .withRow(
                        ButtonSpec.of(context.plain("guide.price.button.free"), "guide", PRICE + " " + FREE),
                        turn(context.plain("button.back"), GuideScreen.COSTS));
    }

    /** What a proposal for a job of this budget costs, or the question for which. */
    static RichText priced(CommandContext context, Optional<Usd> budget) {
        return budget.map(dollars -> priced(context, dollars)).orElseGet(() -> context.text("guide.price"));
    }

    /** By the rules in force for this person: it is what a check would say. */
    private static RichText priced(CommandContext context, Usd budget) {
        Posting job = Posting.unknown()
                .with(Fact.TYPE, JobType.FIXED, Origin.ANSWER)
                .with(Fact.BUDGET, budget, Origin.ANSWER);
        return priced(
                context, job, budget, GuideFigures.of(context.view()).inForce().covers(budget));
    }

    /** The same for one that is known to last so many days. */
    static RichText priced(CommandContext context, Usd budget, int days) {
        Posting job = Posting.unknown()
                .with(Fact.TYPE, JobType.FIXED, Origin.ANSWER)
                .with(Fact.BUDGET, budget, Origin.ANSWER)
                .with(Fact.LENGTH, ProjectLength.ofDays(days), Origin.ANSWER);
        ConnectsPolicy policy = GuideFigures.of(context.view()).inForce();
        return priced(context, job, budget, CostQuote.of(job, policy).certain());
    }

    private static RichText priced(CommandContext context, Posting job, Usd budget, boolean covered) {
        ConnectsPolicy policy = GuideFigures.of(context.view()).inForce();
        return CostQuote.of(job, policy)
                .cost()
                .flatMap(cost -> policy.worth(cost)
                        .map(worth -> context.text(
                                covered ? "guide.price.answer" : "guide.price.answer.about",
                                "budget",
                                budget,
                                "cost",
                                cost,
                                "worth",
                                worth)))
                .orElseGet(() -> context.text("guide.price.unknown", "budget", budget));
    }
}
