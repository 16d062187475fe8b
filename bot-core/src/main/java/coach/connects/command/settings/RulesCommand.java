package coach.connects.command.settings;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Refusal;
import coach.connects.freelancer.Setting;
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
    private static final Declaration DECLARATION = Declaration.of(
            "rules",
            Task.SETTINGS,
            false,
            Option.choice(
                    SETTING,
                    Stream.concat(Stream.of(POLICY), Setting.ofRules().stream().map(Setting::name))
                            .limit(25)
                            .toArray(String[]::new)),
            Option.of("value", Option.Type.WORDS).withSuggestions());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        String name = query.other(SETTING);
        if (name.equals(POLICY)) {
            return turn.policies().names().stream().map(Suggestion::of).toList();
        }
        Stream<Setting<?>> meant = Setting.ofRules().stream()
                .filter(setting -> name.isEmpty() || setting.name().equals(name));
        Stream<String> words = meant.flatMap(setting -> setting.kind().examples().stream());
        Stream<String> policies = name.isEmpty() ? turn.policies().names().stream() : Stream.of();
        return Stream.of(policies, words, Stream.of(DEFAULT))
                .flatMap(some -> some)
                .distinct()
                .map(Suggestion::of)
                .toList();
    }

    @Override
    public Step run(Turn turn, String words) {
        if (words.isEmpty()) {
            return overview(turn);
        }
        NamedValue named = NamedValue.of(words);
        if (named.name().equals(POLICY)) {
            return named.value().isEmpty() ? askPolicy(turn) : policy(turn, named.value());
        }
        Optional<Setting<?>> setting =
                Setting.named(named.name()).filter(one -> !one.guide().isEmpty());
        if (setting.isEmpty()) {
            return turn.say(turn.words("rules.unknown", "name", named.name()));
        }
        return named.value().isEmpty() ? ask(turn, setting.get()) : set(turn, setting.get(), named.value());
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        Turn over = turn.with(turn.dossier().withoutConversation(turn.at().chatKey()));
        return NamedValue.mayBe(words) ? Optional.of(run(over, state + " " + words)) : Optional.empty();
    }

    private static Step overview(Turn turn) {
        ConnectsPolicy policy = inForce(turn);
        Lines lines = new Lines()
                .add(turn.words(
                        "rules.policy",
                        "policy",
                        RichText.of(policy.name()),
                        "title",
                        RichText.of(policy.title()),
                        "asOf",
                        RichText.of(policy.asOf())))
                .blank();
        Preferences preferences = turn.dossier().preferences();
        for (Setting<?> setting : Setting.ofRules()) {
            lines.add(turn.words(
                    preferences.changes(setting) ? "rules.line.changed" : "rules.line",
                    "name",
                    RichText.of(setting.name()),
                    "value",
                    RichText.of(preferences.write(setting)),
                    "guide",
                    RichText.of(setting.guide())));
        }
        lines.blank().add(turn.words("rules.foot"));
        return turn.say(ProfileCommand.inRows(turn.message(lines.text()), switches(turn, policy)));
    }

    private static ConnectsPolicy inForce(Turn turn) {
        return turn.dossier().wallet().terms().policy(turn.today(), turn.policies());
    }

    private static Step askPolicy(Turn turn) {
        ConnectsPolicy policy = inForce(turn);
        RichText question = turn.words(
                "rules.policy.ask", "policy", RichText.of(policy.name()), "title", RichText.of(policy.title()));
        return turn.ask(ProfileCommand.inRows(turn.message(question), switches(turn, policy)), "rules", POLICY);
    }

    private static List<Offer> switches(Turn turn, ConnectsPolicy policy) {
        List<Offer> offers = new ArrayList<>();
        for (String name : turn.policies().names()) {
            if (!name.equals(policy.name())) {
                offers.add(Offer.of(
                        turn.label("rules.button.switch", "policy", RichText.of(name)), "rules", POLICY + " " + name));
            }
        }
        return offers;
    }

    private static Step policy(Turn turn, String name) {
        Optional<ConnectsPolicy> policy = turn.policies().named(name);
        if (policy.isEmpty()) {
            return turn.say(turn.words(
                    "rules.policy.unknown",
                    "name",
                    name,
                    "names",
                    RichText.of(String.join(", ", turn.policies().names()))));
        }
        RichText receipt = turn.words(
                "rules.policy.set",
                "policy",
                RichText.of(name),
                "title",
                RichText.of(policy.get().title()),
                "asOf",
                RichText.of(policy.get().asOf()));
        return TermsStep.of(turn, (wallet, context) -> wallet.choosePolicy(name, context), receipt, back(turn, name));
    }

    /** The policy of before, one tap away; where it is the same, another. */
    private static Offer back(Turn turn, String chosen) {
        String before = inForce(turn).name();
        String other = Stream.concat(Stream.of(before), turn.policies().names().stream())
                .filter(name -> !name.equals(chosen))
                .findFirst()
                .orElse(before);
        return Offer.of(turn.label("rules.button.switch", "policy", RichText.of(other)), "rules", POLICY + " " + other);
    }

    private static Step ask(Turn turn, Setting<?> setting) {
        RichText question = turn.words(
                "rules.ask",
                "name",
                RichText.of(setting.name()),
                "what",
                turn.words(setting.explanation()),
                "value",
                RichText.of(turn.dossier().preferences().write(setting)));
        return turn.ask(
                turn.message(question)
                        .row(
                                Offer.of(turn.label("rules.button.default"), "rules", setting.name() + " " + DEFAULT),
                                Offer.of(turn.label("button.cancel"), "cancel", "")),
                "rules",
                setting.name());
    }

    private static <T> Step set(Turn turn, Setting<T> setting, String words) {
        Preferences preferences = turn.dossier().preferences();
        if (words.equalsIgnoreCase(DEFAULT)) {
            return kept(turn, setting, preferences.without(setting));
        }
        return preferences
                .set(setting, words)
                .fold(changed -> kept(turn, setting, changed), refusal -> refused(turn, setting, refusal));
    }

    private static Step kept(Turn turn, Setting<?> setting, Preferences changed) {
        Dossier after = turn.dossier().with(changed);
        return Step.of(
                after,
                turn.message(turn.words(
                                "rules.set",
                                "name",
                                RichText.of(setting.name()),
                                "value",
                                RichText.of(changed.write(setting)),
                                "what",
                                turn.words(setting.explanation())))
                        .row(back(turn, setting)));
    }

    /** The value of before, one tap away. */
    private static Offer back(Turn turn, Setting<?> setting) {
        Preferences before = turn.dossier().preferences();
        String value = before.changes(setting) ? before.write(setting) : DEFAULT;
        return Offer.of(turn.label("rules.button.default"), "rules", setting.name() + " " + value);
    }

    private static Step refused(Turn turn, Setting<?> setting, Refusal refusal) {
        RichText why = turn.messages().text(refusal.key(), refusal.values());
        RichText text = turn.words("settings.refused", "name", RichText.of(setting.name()), "why", why);
        return turn.ask(turn.message(text), "rules", setting.name());
    }
}
