package coach.connects.feature.plan;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.Rate;
import coach.connects.parsing.RateParser;
import coach.connects.wallet.SpendingPace;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /forecast [RATE]}: until when the Connects last, what expires unused, and what to buy when, at the present
 * pace or at another one (W-30, W-31). It only looks; nothing is changed by it.
 */
public final class ForecastCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "forecast",
                    Category.LOOK_BACK,
                    false,
                    CommandParameter.of("pace", CommandParameter.Type.WORDS).withSuggestions())
            .ofEitherPool()
            .reading();

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return Stream.of("1 a week", "2 a week", "3 a week", "5 a week", "2 of 16", "40 Connects a month")
                .map(Suggestion::of)
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (!context.state().wallet().isInitialized()) {
            return context.reply(context.draft(context.text("forecast.untold"))
                    .withRow(ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", "")));
        }
        return ChartLookArgument.in(words)
                .flatMap(said -> answer(context, said))
                .orElseGet(() -> context.reply(context.text("forecast.misread", "words", words)));
    }

    /** Whether these words are a pace that it can look ahead at, with what it is of. */
    static boolean takes(String pace) {
        return RateParser.read(pace)
                .filter(PlannedSpending::isPlan)
                .filter(rate -> rate.per().isPresent() || rate.each().isPresent())
                .isPresent();
    }

    private static Optional<CommandResult> answer(CommandContext context, ChartLookArgument said) {
        String pace = String.join(" ", said.rest());
        Wallet wallet = context.archive().wholeWallet(context.state());
        SpendingPace lately = SpendingPace.of(wallet.on(context.today(), context.policies()));
        ForecastAnswer answer = new ForecastAnswer(context, wallet, pace, said.look());
        if (pace.isEmpty()) {
            PlannedSpending goingOn = PlannedSpending.goingOn(context.view(), lately);
            return Optional.of(context.reply(answer.draft(goingOn, Optional.of(lately))));
        }
        return RateParser.read(pace).filter(PlannedSpending::isPlan).map(rate -> whatIf(answer, lately, rate));
    }

    private static CommandResult whatIf(ForecastAnswer answer, SpendingPace lately, Rate rate) {
        CommandContext context = answer.context();
        boolean connects = PlannedSpending.connects(rate);
        Optional<Connects> each = PlannedSpending.costOfOne(context.view(), rate, lately);
        if (!connects && each.isEmpty()) {
            return context.reply(
                    context.text("forecast.cost", "example", RichText.of("/forecast " + rate.count() + " of 16")));
        }
        Optional<PlannedSpending> spending = connects
                ? PlannedSpending.ofConnects(context.view(), rate)
                : PlannedSpending.ofProposals(context.view(), rate, each.orElseThrow());
        return spending.map(planned -> answer.draft(planned, Optional.empty()))
                .map(draft -> mayBeConnects(rate) ? withConnects(context, draft, rate) : draft)
                .map(context::reply)
                .orElseGet(() -> context.reply(context.text("forecast.too-much")));
    }

    /** A number alone is taken for proposals; whether Connects were meant is one tap away. */
    private static boolean mayBeConnects(Rate rate) {
        boolean weekly = rate.per().orElse(Rate.Span.WEEK) == Rate.Span.WEEK;
        return weekly
                && rate.count() > 0
                && rate.counted().isEmpty()
                && rate.each().isEmpty();
    }

    private static MessageDraft withConnects(CommandContext context, MessageDraft draft, Rate rate) {
        return draft.withRow(ButtonSpec.of(
                context.plain("forecast.button.connects", "n", rate.count()),
                "forecast",
                rate.count() + " Connects a week"));
    }
}
