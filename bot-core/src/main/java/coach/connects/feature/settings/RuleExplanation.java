package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.RuleSource;
import coach.connects.check.Rules;
import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.parsing.CaseFolding;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.ProfileField;
import java.util.List;
import java.util.Optional;

/** A rule of the check for {@code /rules NAME}: why it is one, whose word it is, its figures, and how to change them. */
final class RuleExplanation {
    private RuleExplanation() {}

    /** The rule that these words name, in any case: its name, or how just one begins. */
    static Optional<RuleDescriptor> named(String words) {
        String name = String.join("-", List.of(CaseFolding.of(words.strip()).split(" ", -1)));
        List<RuleDescriptor> begun = Rules.all().stream()
                .filter(rule -> rule.name().startsWith(name))
                .toList();
        return Rules.named(name).or(() -> begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty());
    }

    /** All there is to say of a rule. */
    static TextLines of(CommandContext context, RuleDescriptor rule) {
        Preferences preferences = context.state().preferences();
        TextLines lines = new TextLines()
                .add(context.text("rules.rule.name", "name", RichText.of(rule.name())))
                .addAll(reason(context, rule));
        for (PreferenceKey<?> key : rule.settings()) {
            lines.add(context.text(
                    preferences.changes(key) ? "rules.rule.figure.changed" : "rules.rule.figure",
                    "name",
                    RichText.of(key.name()),
                    "value",
                    RichText.of(preferences.write(key)),
                    "what",
                    context.text(key.explanation())));
        }
        return lines.add(change(context, rule));
    }

    /** Why a setting's rule is one, and whose word that is; of a setting of the search alone nothing. */
    static TextLines reason(CommandContext context, PreferenceKey<?> key) {
        return Rules.all().stream()
                .filter(rule -> rule.settings().contains(key))
                .findFirst()
                .map(rule -> reason(context, rule))
                .orElseGet(TextLines::new);
    }

    private static TextLines reason(CommandContext context, RuleDescriptor rule) {
        RichText source = switch (rule.source().origin()) {
            case GUIDE -> context.text("check.source.foot", "year", RuleSource.GUIDE_YEAR);
            case UPWORK -> context.text("rules.rule.upwork");
            case OURS -> context.text("rules.rule.ours");
            case ONES_OWN -> context.text("rules.rule.own");
            case ONES_WORDS -> context.text("rules.rule.words");
        };
        return new TextLines().add(context.text("check.why." + rule.name())).add(source);
    }

    private static RichText change(CommandContext context, RuleDescriptor rule) {
        if (!rule.settings().isEmpty()) {
            PreferenceKey<?> first = rule.settings().get(0);
            String value = context.state().preferences().write(first);
            return context.text("rules.rule.change", "name", RichText.of(first.name()), "value", RichText.of(value));
        }
        if (rule.source().origin() == RuleSource.Origin.ONES_OWN) {
            return context.text("rules.rule.budget");
        }
        return rule.traits().stream()
                .findFirst()
                .map(ProfileField::name)
                .map(name -> context.text("rules.rule.profile", "name", RichText.of(name)))
                .orElseGet(() -> context.text("rules.rule.fixed"));
    }
}
