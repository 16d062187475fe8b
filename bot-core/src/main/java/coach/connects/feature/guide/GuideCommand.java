package coach.connects.feature.guide;

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
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PoolScope;
import coach.connects.engine.View;
import coach.connects.feature.plan.ForecastCommand;
import coach.connects.feature.reminder.StatsCommand;
import coach.connects.feature.wallet.WalletCommand;
import coach.connects.money.Usd;
import coach.connects.parsing.PriceParser;
import coach.connects.wallet.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /guide [SCREEN]}: the freelancer's guide in ten short screens that turn in place. It also hears questions in words
 * about what is in them, also while something else is asked; that stays open.
 */
public final class GuideCommand implements Command, InputHandler {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "guide",
                    Category.CHECK_A_JOB,
                    true,
                    CommandParameter.of("about", CommandParameter.Type.WORDS).withSuggestions())
            .reading();

    /** The commands that are the answer themselves. */
    private static final Map<Question, Command> SHOWN = Map.of(
            Question.BALANCE,
            new WalletCommand(),
            Question.SPENT,
            new StatsCommand(),
            Question.FORECAST,
            new ForecastCommand());

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return Arrays.stream(GuideScreen.values())
                .filter(screen -> screen != GuideScreen.OVERVIEW)
                .map(screen -> new Suggestion(view.plain(screen.key(".title")), screen.word()))
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isEmpty()) {
            return context.reply(GuideFormatter.of(context, GuideScreen.OVERVIEW));
        }
        GuideIndex index = GuideIndex.of(context.view());
        Optional<GuideScreen> named = index.find(words);
        Optional<Usd> budget = named.isPresent() ? Optional.empty() : priced(index, words);
        if (budget.isPresent()) {
            return context.reply(GuideFormatter.price(context, words, budget));
        }
        return named.map(screen -> context.reply(GuideFormatter.of(context, screen)))
                .or(() -> answer(context, words + "?"))
                .or(() -> answer(context, "what is a " + words + "?"))
                .orElseGet(() -> unknown(context, index, words));
    }

    /** {@code costs $250}: the budget behind a word for what proposals cost. */
    private static Optional<Usd> priced(GuideIndex index, String words) {
        int gap = words.indexOf(' ');
        return gap > 0 && index.find(words.substring(0, gap)).equals(Optional.of(GuideScreen.COSTS))
                ? PriceParser.read(words.substring(gap + 1))
                : Optional.empty();
    }

    private static CommandResult unknown(CommandContext context, GuideIndex index, String words) {
        RichText answer = index.nearest(words)
                .map(near -> context.text("guide.nearest", "typed", words, "near", RichText.of("/guide " + near)))
                .orElseGet(() -> context.text("guide.unknown", "typed", words, "names", names()));
        return context.reply(answer);
    }

    private static RichText names() {
        return RichText.of(
                GuideScreen.OVERVIEW.pages().stream().map(GuideScreen::word).collect(Collectors.joining(", ")));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.startsWith(GuideFormatter.PRICE)) {
            String said = argument.substring(GuideFormatter.PRICE.length()).strip();
            return context.reply(
                    GuideFormatter.price(context, said, PriceParser.read(said)).inPlaceOfPressed());
        }
        Optional<GuideScreen> turned = GuideFormatter.TURN.read(argument).map(GuideFormatter.Turn::screen);
        if (turned.isPresent()) {
            return context.reply(GuideFormatter.of(context, turned.get()).inPlaceOfPressed());
        }
        Optional<Question> asked = AnswerFormatter.ASK.read(argument).map(AnswerFormatter.Asked::question);
        if (asked.isPresent()) {
            return answered(context, asked.get(), Optional.empty()).inPlaceOfPressed();
        }
        return argument.isEmpty()
                        || GuideIndex.of(context.view()).find(argument).isPresent()
                ? execute(context, argument)
                : context.closedButton();
    }

    /** A word of the guide that means nothing else is taken for a question about it, and so are a few that name one. */
    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        return GuideIndex.of(context.view())
                .exactly(words)
                .map(screen -> context.reply(GuideFormatter.of(context, screen)))
                .or(() -> QuestionMatcher.of(context.messages())
                        .named(words)
                        .map(found -> answer(context, found, AskedPeriod.in(words, context.today()))));
    }

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        return answer(context, words);
    }

    @Override
    public Optional<MessageDraft> answerToAll(CommandContext nobody, String words) {
        QuestionMatcher matcher = QuestionMatcher.of(nobody.messages());
        Optional<Question> question = matcher.asked(words)
                .or(() -> matcher.named(words))
                .map(QuestionMatcher.Found::questions)
                .filter(found -> found.size() == 1 && !SHOWN.containsKey(found.get(0)))
                .map(found -> found.get(0));
        Optional<QuestionMatcher.Found> asked = matcher.asked(words);
        return question.map(one -> AnswerFormatter.of(nobody, one, asked.map(QuestionMatcher.Found::said))
                        .text())
                .or(() -> asked.flatMap(QuestionMatcher.Found::screen)
                        .or(() -> GuideIndex.of(nobody.view()).exactly(words))
                        .map(screen -> GuideFormatter.of(nobody, screen).text()))
                .map(text -> nobody.draft(text)
                        .withRow(ButtonSpec.privateLink(
                                nobody.plain("group.button.more"),
                                "guide",
                                question.flatMap(Question::screen)
                                        .map(GuideScreen::word)
                                        .orElse(""))));
    }

    /** The way from a group's answer to the guide. */
    @Override
    public CommandResult onSharedButton(CommandContext context, String argument) {
        return argument.isEmpty()
                        || GuideIndex.of(context.view()).find(argument).isPresent()
                ? execute(context, argument)
                : Command.super.onSharedButton(context, argument);
    }

    private static Optional<CommandResult> answer(CommandContext context, String words) {
        return ofAgency(context, words).or(() -> asked(context, words));
    }

    private static Optional<CommandResult> asked(CommandContext context, String words) {
        QuestionMatcher matcher = QuestionMatcher.of(context.messages());
        Optional<AskedPeriod> period = AskedPeriod.in(words, context.today());
        Optional<QuestionMatcher.Found> ofDays = period.flatMap(some -> matcher.asked(some.rest()))
                .filter(found -> found.questions().equals(List.of(Question.SPENT)));
        return PoolScope.tryRun(
                        context,
                        new WalletCommand().spec(),
                        context.state().pool(),
                        there -> OwnHistoryAnswer.balance(there, words))
                .or(() -> OwnHistoryAnswer.done(context, period))
                .or(() -> OwnHistoryAnswer.sent(context, words, period))
                .or(() -> ofDays.or(() -> matcher.asked(words)).map(found -> answer(context, found, period)));
    }

    /** What is answered by one's own figures, asked about the agency's Connects that are kept beside one's own (W-37). */
    private static Optional<CommandResult> ofAgency(CommandContext context, String words) {
        QuestionMatcher matcher = QuestionMatcher.of(context.messages());
        return PoolScope.askedOfAgency(context, words).stream()
                .filter(own -> matcher.asked(own)
                        .filter(found -> isOfFigures(found.questions()))
                        .isPresent())
                .findFirst()
                .flatMap(own ->
                        PoolScope.tryRun(context, new WalletCommand().spec(), Pool.AGENCY, there -> asked(there, own)));
    }

    /** Whether the answer is made of somebody's own figures. */
    private static boolean isOfFigures(List<Question> questions) {
        return questions.size() == 1
                && (SHOWN.containsKey(questions.get(0)) || questions.get(0).own() != Question.Own.NONE);
    }

    private static CommandResult answer(
            CommandContext context, QuestionMatcher.Found found, Optional<AskedPeriod> period) {
        if (found.screen().isPresent()) {
            return context.reply(GuideFormatter.of(context, found.screen().get()));
        }
        if (found.questions().equals(List.of(Question.SPENT))) {
            return OwnHistoryAnswer.spent(context, period);
        }
        return found.questions().size() == 1
                ? answered(context, found.questions().get(0), Optional.of(found.said()))
                : context.reply(AnswerFormatter.which(context, found.questions()));
    }

    private static CommandResult answered(CommandContext context, Question question, Optional<QuestionMatch> said) {
        Command shown = SHOWN.get(question);
        return shown == null
                ? context.reply(AnswerFormatter.of(context, question, said))
                : PoolScope.execute(context, shown, "");
    }
}
