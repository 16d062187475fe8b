package coach.connects.feature.plan;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.money.Connects;
import coach.connects.parsing.Rate;
import coach.connects.parsing.RateParser;
import coach.connects.wallet.Forecast;
import coach.connects.wallet.Pace;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * {@code /forecast [RATE]}: until when the Connects last, what expires unused, and what to buy when, at the present
 * pace or at another one (W-30, W-31). It only looks; nothing is changed by it.
 */
public final class ForecastCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "forecast",
                    Category.LOOK_BACK,
                    false,
                    CommandParameter.of("pace", CommandParameter.Type.WORDS))
            .reading();
    /** What other paces a button tries. */
    private static final List<Integer> OTHER_PACES = List.of(2, 5);

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (!context.state().wallet().isInitialized()) {
            return context.reply(context.draft(context.text("forecast.untold"))
                    .withRow(ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", "")));
        }
        Wallet wallet = context.archive().wholeWallet(context.state());
        Pace pace = Pace.of(wallet.on(context.today(), context.policies()));
        if (words.isBlank()) {
            return answer(context, wallet, PlannedSpending.goingOn(context.view(), pace), Optional.of(pace));
        }
        Optional<Rate> rate = RateParser.read(words).filter(PlannedSpending::isPlan);
        return rate.isPresent() ? whatIf(context, wallet, pace, rate.get(), words) : misread(context, words);
    }

    private static CommandResult whatIf(
            CommandContext context, Wallet wallet, Pace pace, Rate rate, String words) {
        if (PlannedSpending.connects(rate)) {
            return PlannedSpending.ofConnects(context.view(), rate)
                    .map(spending -> answer(context, wallet, spending, Optional.empty()))
                    .orElseGet(() -> tooMuch(context));
        }
        Optional<Connects> each = PlannedSpending.costOfOne(context.view(), rate, pace);
        if (each.isEmpty()) {
            return context.reply(context.text("forecast.cost", "example", RichText.of("/forecast " + rate.count() + " of 16")));
        }
        return PlannedSpending.ofProposals(context.view(), rate, each.get())
                .map(spending -> answer(context, wallet, spending, Optional.empty()))
                .map(result -> mayBeConnects(rate) ? withConnects(context, result, rate) : result)
                .orElseGet(() -> tooMuch(context));
    }

    /** A number alone is taken for proposals; whether Connects were meant is one tap away. */
    private static boolean mayBeConnects(Rate rate) {
        return rate.counted().isEmpty() && rate.each().isEmpty() && rate.per().filter(Rate.Span.WEEK::equals).isPresent();
    }

    private static CommandResult withConnects(CommandContext context, CommandResult result, Rate rate) {
        MessageDraft draft = result.messages().get(0);
        return context.reply(draft.withRow(ButtonSpec.of(
                context.plain("forecast.button.connects", "n", rate.count()),
                "forecast",
                rate.count() + " Connects a week")));
    }

    /** What is not understood is said, and nothing is guessed. */
    private static CommandResult misread(CommandContext context, String words) {
        return context.reply(context.text("forecast.misread", "words", words));
    }

    private static CommandResult tooMuch(CommandContext context) {
        return context.reply(context.text("forecast.too-much"));
    }

    private static CommandResult answer(
            CommandContext context, Wallet wallet, PlannedSpending spending, Optional<Pace> pace) {
        Forecast forecast = Forecast.of(wallet, context.today(), context.policies(), spending.plan());
        Optional<Forecast> busy = pace.filter(lately -> lately.busyWeeks() < lately.weeks())
                .map(Pace::alwaysBusy)
                .filter(plan -> !plan.isIdle())
                .map(plan -> Forecast.of(wallet, context.today(), context.policies(), plan));
        Statement statement = wallet.on(context.today(), context.policies());
        MessageDraft draft = context.draft(
                        new ForecastFormatter(context.view(), statement, forecast).text(spending.assumed(), busy))
                .withRow(
                        ButtonSpec.of(context.plain("wallet.button.buy"), "buy", ""),
                        ButtonSpec.of(context.plain("help.do.wallet"), "wallet", ""))
                .withRow(OTHER_PACES.stream()
                        .map(times -> ButtonSpec.of(
                                context.plain("forecast.button.pace", "n", times), "forecast", times + " a week"))
                        .toList());
        return context.reply(draft);
    }
}
