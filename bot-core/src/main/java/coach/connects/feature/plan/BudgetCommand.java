package coach.connects.feature.plan;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.AnswerFilter;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.session.FreelancerState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /budget [N a week|a month|a job|off]}: what one means to spend at most (W-32). A check says what it takes of it,
 * and cautions above it; nothing is ever refused for a budget's sake.
 */
public final class BudgetCommand implements Command {
    private static final String NAME = "budget";
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    NAME,
                    Category.SETTINGS,
                    false,
                    CommandParameter.of("amount", CommandParameter.Type.WORDS).withSuggestions(),
                    CommandParameter.choice("per", "week", "month", "job", "off"))
            .ofEitherPool();
    private static final int LONGEST_ANSWER = 60;
    private static final List<String> USUAL = List.of("20 a week", "40 a week", "100 a month", "20 a job");
    private static final List<String> SPANS = List.of(" a week", " a month", " a job");

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return Stream.of("20", "40", "60", "100").map(Suggestion::of).toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isBlank()) {
            return overview(context);
        }
        Optional<Connects> bare = AmountParser.read(words).value();
        if (bare.isPresent()) {
            return askSpan(context, bare.get());
        }
        return BudgetChange.of(context.state().preferences(), words)
                .map(changed -> kept(context, changed))
                .orElseGet(() -> screen(context)
                        .refused(
                                context.text(
                                        BudgetChange.saysTwoTimes(words) ? "budget.both" : "budget.misread",
                                        "words",
                                        words),
                                usual(context),
                                ""));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return screen(context)
                .pressed(
                        argument,
                        (there, line) -> BudgetChange.typed(there.state().preferences(), line),
                        this::execute);
    }

    @Override
    public boolean isChoice(String state, String words) {
        return words.strip().equalsIgnoreCase("off");
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        boolean number = AmountParser.read(words).value().isPresent();
        boolean budget = BudgetChange.of(context.state().preferences(), words).isPresent();
        return AnswerFilter.mayBeValue(words, LONGEST_ANSWER) && (number || budget)
                ? Optional.of(execute(context, words))
                : Optional.empty();
    }

    private static SettingScreen screen(CommandContext context) {
        return new SettingScreen(context, NAME);
    }

    /** What is set, what of it is left, and the usual ones as buttons; any other can be typed. */
    private static CommandResult overview(CommandContext context) {
        Preferences preferences = context.state().preferences();
        boolean any = preferences.get(PreferenceKey.BUDGET).isPresent()
                || preferences.get(PreferenceKey.BUDGET_JOB).isPresent();
        List<ButtonSpec> choices = any
                ? Stream.concat(
                                usual(context).stream(),
                                Stream.of(screen(context).to(context.plain("budget.button.off"), "off")))
                        .toList()
                : usual(context);
        return screen(context).ask(new BudgetFormatter(context.view()).overview(), choices, "");
    }

    private static List<ButtonSpec> usual(CommandContext context) {
        return USUAL.stream().map(typed -> choice(context, typed)).toList();
    }

    private static ButtonSpec choice(CommandContext context, String typed) {
        int number = typed.indexOf(' ');
        String span = typed.substring(typed.lastIndexOf(' ') + 1);
        Connects most = Connects.of(Integer.parseInt(typed.substring(0, number)));
        return screen(context).to(context.plain("budget.button." + span, "n", most), typed);
    }

    /** A number alone may be for a week, a month or a job: which is asked, and nothing is guessed. */
    private static CommandResult askSpan(CommandContext context, Connects most) {
        List<ButtonSpec> spans =
                SPANS.stream().map(span -> choice(context, most + span)).toList();
        return screen(context).ask(context.text("budget.ask.span", "n", most), spans, "");
    }

    private static CommandResult kept(CommandContext context, Preferences changed) {
        Preferences before = context.state().preferences();
        FreelancerState after = context.state().withAccount(account -> account.with(changed));
        RichText receipt = new BudgetFormatter(context.with(after).view()).receipt(before);
        return screen(context)
                .receipt(after, receipt, BudgetChange.typed(before, changed), BudgetChange.typed(changed, before));
    }
}
