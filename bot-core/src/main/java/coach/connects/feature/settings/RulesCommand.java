package coach.connects.feature.settings;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.Rules;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.parsing.ParseError;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ConnectsPolicy;
import java.util.ArrayList;
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
    private static final int BUTTONS_A_ROW = 2;
    private static final CommandSpec DECLARATION = CommandSpec.of(
            "rules",
            Category.SETTINGS,
            false,
            CommandParameter.of(SETTING, CommandParameter.Type.WORDS).withSuggestions(),
            CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions());

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
        if (words.isEmpty()) {
            return overview(context);
        }
        NameValueParser named = NameValueParser.of(words);
        if (named.name().equals(POLICY)) {
            return named.value().isEmpty() ? askPolicy(context) : policy(context, named.value());
        }
        Optional<PreferenceKey<?>> setting =
                PreferenceKey.named(named.name()).filter(one -> one.family() == PreferenceKey.Family.CHECK);
        if (setting.isEmpty()) {
            return context.reply(RuleExplanation.named(words)
                    .map(rule -> RuleExplanation.of(context, rule).text())
                    .orElseGet(() -> context.text("rules.unknown", "name", named.name())));
        }
        return named.value().isEmpty() ? ask(context, setting.get()) : set(context, setting.get(), named.value());
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        CommandContext over = context.with(context.state()
                .withSession(session -> session.withoutConversation(context.at().chatKey())));
        return NameValueParser.mayBe(words) ? Optional.of(execute(over, state + " " + words)) : Optional.empty();
    }

    private static CommandResult overview(CommandContext context) {
        ConnectsPolicy policy = inForce(context);
        TextLines lines = new TextLines()
                .add(context.text(
                        "rules.policy",
                        "policy",
                        RichText.of(policy.name()),
                        "title",
                        RichText.of(policy.title()),
                        "asOf",
                        RichText.of(policy.asOf())))
                .blank();
        Preferences preferences = context.state().preferences();
        for (PreferenceKey<?> key : PreferenceKey.checkSettings()) {
            lines.add(context.text(
                    preferences.changes(key) ? "rules.line.changed" : "rules.line",
                    "name",
                    RichText.of(key.name()),
                    "value",
                    RichText.of(preferences.write(key)),
                    "guide",
                    RichText.of(key.ruleId())));
        }
        lines.blank().add(context.text("rules.foot"));
        return context.reply(context.draft(lines.text()).withRowsOf(BUTTONS_A_ROW, switches(context, policy)));
    }

    private static ConnectsPolicy inForce(CommandContext context) {
        return context.state().wallet().terms().policy(context.today(), context.policies());
    }

    private static CommandResult askPolicy(CommandContext context) {
        ConnectsPolicy policy = inForce(context);
        RichText question = context.text(
                "rules.policy.ask", "policy", RichText.of(policy.name()), "title", RichText.of(policy.title()));
        return context.askFor(
                context.draft(question).withRowsOf(BUTTONS_A_ROW, switches(context, policy)), "rules", POLICY);
    }

    private static List<ButtonSpec> switches(CommandContext context, ConnectsPolicy policy) {
        List<ButtonSpec> offers = new ArrayList<>();
        for (String name : context.policies().names()) {
            if (!name.equals(policy.name())) {
                offers.add(ButtonSpec.of(
                        context.plain("rules.button.switch", "policy", RichText.of(name)),
                        "rules",
                        POLICY + " " + name));
            }
        }
        return offers;
    }

    private static CommandResult policy(CommandContext command, String name) {
        Optional<ConnectsPolicy> policy = command.policies().named(name);
        if (policy.isEmpty()) {
            return command.reply(command.text(
                    "rules.policy.unknown",
                    "name",
                    name,
                    "names",
                    RichText.of(String.join(", ", command.policies().names()))));
        }
        RichText receipt = command.text(
                "rules.policy.set",
                "policy",
                RichText.of(name),
                "title",
                RichText.of(policy.get().title()),
                "asOf",
                RichText.of(policy.get().asOf()));
        return TermsChangeHandler.of(
                command,
                (wallet, context) -> wallet.choosePolicy(name, context),
                receipt,
                List.of(back(command, name)));
    }

    /** The policy of before, one tap away; where it is the same, another. */
    private static ButtonSpec back(CommandContext context, String chosen) {
        String before = inForce(context).name();
        String other = Stream.concat(Stream.of(before), context.policies().names().stream())
                .filter(name -> !name.equals(chosen))
                .findFirst()
                .orElse(before);
        return ButtonSpec.of(
                context.plain("rules.button.switch", "policy", RichText.of(other)), "rules", POLICY + " " + other);
    }

    private static CommandResult ask(CommandContext context, PreferenceKey<?> key) {
        RichText question = context.text(
                "rules.ask",
                "name",
                RichText.of(key.name()),
                "what",
                context.text(key.explanation()),
                "value",
                RichText.of(context.state().preferences().write(key)));
        return context.askFor(
                context.draft(RuleExplanation.reason(context, key).add(question).text())
                        .withRow(
                                ButtonSpec.of(
                                        context.plain("rules.button.default"), "rules", key.name() + " " + DEFAULT),
                                ButtonSpec.of(context.plain("button.cancel"), "cancel", "")),
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
                .fold(changed -> kept(context, key, changed), error -> refused(context, key, error));
    }

    private static CommandResult kept(CommandContext context, PreferenceKey<?> key, Preferences changed) {
        FreelancerState after = context.state().withAccount(account -> account.with(changed));
        return CommandResult.of(
                after,
                context.draft(context.text(
                                "rules.set",
                                "name",
                                RichText.of(key.name()),
                                "value",
                                RichText.of(changed.write(key)),
                                "what",
                                context.text(key.explanation())))
                        .withRow(back(context, key)));
    }

    /** The value of before, one tap away. */
    private static ButtonSpec back(CommandContext context, PreferenceKey<?> key) {
        Preferences before = context.state().preferences();
        String value = before.changes(key) ? before.write(key) : DEFAULT;
        return ButtonSpec.of(context.plain("rules.button.default"), "rules", key.name() + " " + value);
    }

    private static CommandResult refused(CommandContext context, PreferenceKey<?> key, ParseError error) {
        RichText why = context.messages().text(error.key(), error.values());
        RichText text = context.text("settings.refused", "name", RichText.of(key.name()), "why", why);
        return context.askFor(context.draft(text), "rules", key.name());
    }
}
