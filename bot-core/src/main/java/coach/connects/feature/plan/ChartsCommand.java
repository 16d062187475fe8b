package coach.connects.feature.plan;

import coach.connects.chat.Chart.Look;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.OutgoingMessage.Attachment;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.feature.plan.PastChart.Subject;
import coach.connects.feature.plan.PastChart.Told;
import coach.connects.parsing.EnumNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /charts [weeks|interviews|verdicts] [dark]}: what was, as pictures; the words beside them say the same. */
public final class ChartsCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "charts",
                    Category.LOOK_BACK,
                    false,
                    CommandParameter.choice(
                            "of", Stream.of(Subject.values()).map(Subject::word).toArray(String[]::new)),
                    CommandParameter.choice("look", ChartLookArgument.BRIGHT, ChartLookArgument.DARK))
            .ofEitherPool()
            .reading();

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        Look look = ChartLookArgument.in(words).map(ChartLookArgument::look).orElse(Look.LIGHT);
        Optional<List<String>> said = ChartLookArgument.in(words).map(ChartLookArgument::rest);
        if (said.filter(List::isEmpty).isPresent()) {
            return context.reply(withWays(context, context.draft(context.text("charts.ask")), look));
        }
        return said.flatMap(rest -> subject(context, String.join(" ", rest)))
                .map(one -> show(context, one, look))
                .orElseGet(() -> context.reply(
                        withWays(context, context.draft(context.text("charts.unknown", "words", words)), look)));
    }

    /** By its word, or by another one for it. */
    private static Optional<Subject> subject(CommandContext context, String words) {
        return EnumNames.find(Subject.values(), words)
                .or(() -> Stream.of(Subject.values())
                        .filter(one -> context.isListed("charts.words." + one.word(), words))
                        .findFirst());
    }

    private static CommandResult show(CommandContext context, Subject subject, Look look) {
        Optional<Told> told = new PastChart(context.view()).of(subject, look);
        if (told.isEmpty()) {
            return context.reply(
                    withWays(context, context.draft(context.text("charts." + subject.word() + ".none")), look));
        }
        MessageDraft words = context.draft(told.get().sentence());
        MessageDraft draft = context.at().isPrivate()
                ? words.withFile(Attachment.of("chart.png", told.get().chart()))
                : words;
        String other = ChartLookArgument.otherThan(look);
        return context.reply(withWays(context, draft, look)
                .withRow(ButtonSpec.of(
                        context.plain("forecast.button." + other), "charts", subject.word() + " " + other)));
    }

    private static MessageDraft withWays(CommandContext context, MessageDraft draft, Look look) {
        String tail = look == Look.DARK ? " " + ChartLookArgument.DARK : "";
        return draft.withRowsOf(
                2,
                Stream.concat(
                                Stream.of(Subject.values())
                                        .map(subject -> ButtonSpec.of(
                                                context.plain("charts.button." + subject.word()),
                                                "charts",
                                                subject.word() + tail)),
                                Stream.of(ButtonSpec.of(context.plain("help.do.forecast"), "forecast", tail.strip())))
                        .toList());
    }
}
