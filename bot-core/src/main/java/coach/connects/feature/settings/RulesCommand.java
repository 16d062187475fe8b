package coach.connects.feature.settings;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.Rules;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PoolScope;
import coach.connects.engine.View;
import coach.connects.feature.wording.PolicyFormatter;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ConnectsPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /rules [SETTING VALUE]}: the policy in force (W-12) and the figures by which the check goes (V-03), shown
 * and changed. {@code default} sets a figure back.
 */
public final class RulesCommand implements Command {
    private static final String SETTING = "setting";
    private static final String POLICY = "policy";
    private static final String DEFAULT = "default";
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "rules",
                    Category.SETTINGS,
                    false,
                    CommandParameter.of(SETTING, CommandParameter.Type.WORDS).withSuggestions(),
                    CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions())
            .ofEitherPool();

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        if (query.option().equals(SETTING)) {
            return Stream.of(
                            Stream.of(POLICY),
                            PreferenceKey.checkSettings().stream().map(PreferenceKey::name),
                            Rules.all().stream().map(RuleDescriptor::name))
                    .flatMap(names -> names)
                    .distinct()
                    .map(Suggestion::of)
                    .toList();
        }
        String name = query.other(SETTING);
        if (name.equals(POLICY)) {
            return view.policies().names().stream().map(Suggestion::of).toList();
        }
        Stream<PreferenceKey<?>> meant = PreferenceKey.checkSettings().stream()
                .filter(key -> name.isEmpty() || key.name().equals(name));
        Stream<String> words = meant.flatMap(key -> key.type().examples().stream());
        Stream<String> policies = name.isEmpty() ? view.policies().names().stream() : Stream.of();
        return Stream.of(policies, words, Stream.of(DEFAULT))
                .flatMap(some -> some)
                .distinct()
                .map(Suggestion::of)
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        RulesScreen screen = new RulesScreen(context);
        if (words.isEmpty()) {
            return screen.overview(inForce(context));
        }
        Optional<CommandResult> group = screen.group(words);
        if (group.isPresent()) {
            return group.get();
        }
        NameValueParser named = NameValueParser.of(words);
        if (named.name().equals(POLICY)) {
            return named.value().isEmpty() ? askPolicy(context) : policy(context, named.value());
        }
        Optional<String> policy = PolicyFormatter.called(context.view(), words);
        if (policy.isPresent()) {
            return policy(context, policy.get());
        }
        Optional<PreferenceKey<?>> setting =
                PreferenceKey.named(named.name()).filter(one -> one.family() == PreferenceKey.Family.CHECK);
        if (setting.isEmpty()) {
            return ofRule(context, words)
                    .or(() -> LimitNameMatch.of(context, words).map(figures -> said(context, figures)))
                    .orElseGet(() -> context.reply(context.draft(context.text("rules.unknown", "name", named.name()))
                            .withRow(screen.screen().all())));
        }
        return named.value().isEmpty() ? ask(context, setting.get()) : set(context, setting.get(), named.value());
    }

    private static Optional<CommandResult> ofRule(CommandContext context, String words) {
        return RuleExplanation.named(words)
                .map(rule -> context.reply(
                        context.draft(RuleExplanation.of(context, rule).text())
                                .withRow(new RulesScreen(context).screen().all())));
    }

    /** A figure in words that people use: set or asked for where they mean one, else asked back. */
    private static CommandResult said(CommandContext context, LimitNameMatch figures) {
        if (figures.keys().size() == 1) {
            PreferenceKey<?> key = figures.keys().get(0);
            return figures.value().isEmpty() ? ask(context, key) : set(context, key, figures.value());
        }
        List<PreferenceKey<?>> meant = figures.value().isEmpty()
                ? figures.keys()
                : figures.fitting(context.state().preferences());
        if (meant.isEmpty()) {
            return set(context, figures.keys().get(0), figures.value());
        }
        return meant.size() == 1
                ? set(context, meant.get(0), figures.value())
                : new RulesScreen(context).which(meant, figures.value());
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return SettingScreen.isDone(argument)
                ? new SettingScreen(context, RulesScreen.NAME).done()
                : SettingScreen.inPlace(argument, execute(context, SettingScreen.typed(argument)));
    }

    @Override
    public boolean isChoice(String state, String words) {
        String word = CaseFolding.of(words.strip());
        return PreferenceKey.named(state)
                .filter(key -> key.type().examples().contains(word))
                .isPresent();
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        return NameValueParser.mayBe(words) ? Optional.of(execute(context, state + " " + words)) : Optional.empty();
    }

    private static ConnectsPolicy inForce(CommandContext context) {
        return context.state().wallet().terms().policy(context.today(), context.policies());
    }

    private static CommandResult askPolicy(CommandContext context) {
        ConnectsPolicy policy = inForce(context);
        RichText question = context.text("rules.policy.ask", "policy", PolicyFormatter.of(context.view(), policy));
        return new RulesScreen(context).policies(question, policy);
    }

    private static CommandResult policy(CommandContext command, String name) {
        boolean unchosen = name.equalsIgnoreCase(DEFAULT);
        Optional<ConnectsPolicy> policy = unchosen
                ? Optional.of(command.policies().standard())
                : command.policies()
                        .named(PolicyFormatter.called(command.view(), name).orElse(name));
        if (policy.isEmpty()) {
            return command.refuse(command.text(
                    "rules.policy.unknown",
                    "name",
                    name,
                    "names",
                    RichText.of(String.join(", ", command.policies().names()))));
        }
        RichText receipt = command.text("rules.policy.set", "policy", PolicyFormatter.of(command.view(), policy.get()));
        SettingScreen screen = new SettingScreen(command, RulesScreen.NAME);
        return screen.closing(TermsChangeHandler.of(
                command,
                (wallet, context) -> unchosen
                        ? wallet.forgetPolicy(context)
                        : wallet.choosePolicy(policy.get().name(), context),
                receipt,
                screen.ways(POLICY + " " + before(command, policy.get().name()))));
    }

    /** The policy of before, or none where none was chosen; where it is the same, another. */
    private static String before(CommandContext context, String chosen) {
        if (context.state().wallet().terms().policies().isNever()) {
            return DEFAULT;
        }
        String before = inForce(context).name();
        return Stream.concat(Stream.of(before), context.policies().names().stream())
                .filter(name -> !name.equals(chosen))
                .findFirst()
                .orElse(before);
    }

    private static CommandResult ask(CommandContext context, PreferenceKey<?> key) {
        Preferences preferences = context.state().preferences();
        RichText question = context.text(
                "rules.ask",
                "figure",
                new RulesScreen(context).figure(preferences, key),
                "name",
                RichText.of(key.name()),
                "value",
                RichText.of(preferences.write(key)));
        return context.askFor(
                context.draft(RuleExplanation.reason(context, key).add(question).text())
                        .withRow(new RulesScreen(context).ways(key)),
                "rules",
                key.name());
    }

    private static <T> CommandResult set(CommandContext context, PreferenceKey<T> key, String words) {
        Preferences preferences = context.state().preferences();
        if (words.equalsIgnoreCase(DEFAULT)) {
            return kept(context, key, preferences.without(key));
        }
        return preferences
                .set(key, words)
                .fold(changed -> kept(context, key, changed), error -> refused(context, key, words, error));
    }

    private static CommandResult kept(CommandContext context, PreferenceKey<?> key, Preferences changed) {
        RulesScreen screen = new RulesScreen(context);
        FreelancerState after = context.state().withAccount(account -> account.with(changed));
        RichText receipt = context.text("rules.set", "figure", screen.figure(changed, key));
        Preferences before = context.state().preferences();
        // A figure is the person's and holds for both pools; the policy is chosen for each (W-37).
        return PoolScope.ofBoth(screen.screen()
                .receipt(after, receipt, key.name() + " " + (before.changes(key) ? before.write(key) : DEFAULT)));
    }

    private static CommandResult refused(CommandContext context, PreferenceKey<?> key, String typed, ParseError error) {
        RichText why = SettingScreen.why(context, error, typed);
        return context.askFor(context.draft(why).withRow(new RulesScreen(context).ways(key)), "rules", key.name());
    }
}
