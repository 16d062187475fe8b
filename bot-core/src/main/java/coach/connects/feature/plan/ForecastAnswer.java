package coach.connects.feature.plan;

import coach.connects.chat.Chart;
import coach.connects.chat.Chart.Look;
import coach.connects.chat.OutgoingMessage.Attachment;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.wallet.Forecast;
import coach.connects.wallet.MonthlyIncome;
import coach.connects.wallet.SpendingPace;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one question about the future: words, a picture of the same, and other paces to try.
 *
 * @param wallet with all its entries
 * @param said the pace as it was said; empty for the present one
 * @param look how the picture looks
 */
record ForecastAnswer(CommandContext context, Wallet wallet, String said, Look look) {
    /** What other paces a button tries. */
    private static final List<Integer> OTHER_PACES = List.of(2, 5);

    /**
     * The message.
     *
     * @param spending what is assumed to be spent
     * @param lately the present pace, where the question is about that
     */
    MessageDraft draft(PlannedSpending spending, Optional<SpendingPace> lately) {
        Statement today = wallet.on(context.today(), context.policies());
        MonthlyIncome income = ExpectedGrants.of(context.view(), today);
        Forecast forecast = Forecast.of(wallet, context.today(), context.policies(), spending.plan(), income);
        Optional<Forecast> busy = lately.filter(pace -> pace.busyWeeks() < pace.weeks())
                .map(SpendingPace::alwaysBusy)
                .filter(plan -> !plan.isIdle())
                .map(plan -> Forecast.of(wallet, context.today(), context.policies(), plan, income));
        ForecastFormatter words = new ForecastFormatter(context.view(), today, forecast, income);
        MessageDraft draft = context.draft(words.text(spending.assumed(), busy))
                .withRow(
                        ButtonSpec.of(context.plain("wallet.button.buy"), "buy", ""),
                        ButtonSpec.of(context.plain("help.do.wallet"), "wallet", ""))
                .withRow(OTHER_PACES.stream()
                        .map(times -> ButtonSpec.of(
                                context.plain("forecast.button.pace", "n", times), "forecast", times + " a week"))
                        .toList());
        return pictured(draft, forecast, words.answer().plain());
    }

    /** With its picture, and a way to the other look; of nothing there is none, and none where others look on. */
    private MessageDraft pictured(MessageDraft draft, Forecast forecast, String answer) {
        Chart chart = new ForecastChart(context.view(), wallet, forecast).chart(answer, look);
        if (chart.layers().isEmpty() || !context.at().isPrivate()) {
            return draft;
        }
        String other = ChartLookArgument.otherThan(look);
        return draft.withFile(Attachment.of("forecast.png", chart))
                .withRow(ButtonSpec.of(
                        context.plain("forecast.button." + other), "forecast", (said + " " + other).strip()));
    }
}
