package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.PolicyFormatter;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.wallet.ConnectsPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as screens: the policy in force, and the figures of the check in a few groups, by names that people use. */
record RulesScreen(CommandContext context, SettingScreen screen) {
    static final String NAME = "rules";
    /** What a button says before the group that it opens. */
    private static final String GROUP = "group ";

    private static final int POLICIES_A_ROW = 1;
    /** So many other policies stand on the first screen. */
    private static final int FEW = 2;

    private static final Map<Group, Set<PreferenceKey<?>>> KEYS = Map.of(
            Group.CLIENT,
            Set.of(
                    PreferenceKey.UNVERIFIED_PAYMENT,
                    PreferenceKey.FEEDBACK_STOP,
                    PreferenceKey.FEEDBACK_CAUTION,
                    PreferenceKey.FEEDBACK_REVIEWS,
                    PreferenceKey.HIRE_RATE_STOP,
                    PreferenceKey.HIRE_RATE_JOBS,
                    PreferenceKey.HIRE_RATE_LOW,
                    PreferenceKey.HIRE_RATE_LOW_JOBS,
                    PreferenceKey.HIRE_RATE_CAUTION,
                    PreferenceKey.HIRE_RATE_LIGHT,
                    PreferenceKey.NEVER_HIRED_YEARS),
            Group.CROWD,
            Set.of(
                    PreferenceKey.PROPOSALS_FEW,
                    PreferenceKey.PROPOSALS_MANY,
                    PreferenceKey.PROPOSALS_CROWD,
                    PreferenceKey.PROPOSALS_STOP,
                    PreferenceKey.INTERVIEWING,
                    PreferenceKey.INVITATIONS),
            Group.PLACES,
            Set.of(PreferenceKey.PREFERRED_PLACES, PreferenceKey.AVOIDED_PLACES));

    /** The figures that belong together. */
    enum Group {
        CLIENT,
        CROWD,
        PLACES,
        /** What is in no other group. */
        JOB;

        static Group of(PreferenceKey<?> key) {
            return Stream.of(values())
                    .filter(group -> KEYS.getOrDefault(group, Set.of()).contains(key))
                    .findFirst()
                    .orElse(JOB);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RulesScreen(CommandContext context) {
        this(context, new SettingScreen(context, NAME));
    }

    /** The policy in force, how many figures were changed, and the ways to all of them. */
    CommandResult overview(ConnectsPolicy policy) {
        Preferences preferences = context.state().preferences();
        long changed = PreferenceKey.checkSettings().stream()
                .filter(preferences::changes)
                .count();
        TextLines lines = new TextLines()
                .add(context.text("rules.policy", "policy", PolicyFormatter.of(context.view(), policy)))
                .add(changed == 0 ? context.text("rules.changed.none") : context.text("rules.changed", "n", changed));
        List<ButtonSpec> offers = new ArrayList<>();
        for (Group group : Group.values()) {
            offers.add(screen.to(context.plain("rules.group." + group.word()), GROUP + group.word()));
        }
        List<ButtonSpec> others = others(policy);
        offers.addAll(
                others.size() <= FEW ? others : List.of(screen.to(context.plain("rules.button.policy"), "policy")));
        return screen.first(lines.text(), offers);
    }

    /** The group that these words open, such as {@code group client}; empty when they open none. */
    Optional<CommandResult> group(String words) {
        return Stream.of(Group.values())
                .filter(group -> words.equals(GROUP + group.word()))
                .findFirst()
                .map(this::figures);
    }

    private CommandResult figures(Group group) {
        Preferences preferences = context.state().preferences();
        TextLines lines = new TextLines().add(context.text("rules.group.head." + group.word()));
        List<ButtonSpec> offers = new ArrayList<>();
        for (PreferenceKey<?> key : PreferenceKey.checkSettings()) {
            if (Group.of(key) == group) {
                int number = offers.size() + 1;
                lines.add(context.text(
                        preferences.changes(key) ? "rules.line.changed" : "rules.line",
                        "number",
                        number,
                        "figure",
                        figure(preferences, key)));
                offers.add(screen.to(context.plain("rules.button.change", "number", number), key.name())
                        .at(number));
            }
        }
        return screen.further(lines.text(), offers);
    }

    /** Which of these is meant: each as it is, or as it would be with this value, and its button. */
    CommandResult which(List<PreferenceKey<?>> keys, String value) {
        Preferences preferences = context.state().preferences();
        TextLines lines = new TextLines().add(context.text(value.isEmpty() ? "rules.which" : "rules.which.value"));
        List<ButtonSpec> offers = new ArrayList<>();
        for (PreferenceKey<?> key : keys) {
            int number = offers.size() + 1;
            Preferences shown = value.isEmpty()
                    ? preferences
                    : preferences.set(key, value).fold(changed -> changed, error -> preferences);
            lines.add(context.text("rules.line", "number", number, "figure", figure(shown, key)));
            String label = value.isEmpty() ? "rules.button.change" : "rules.button.set";
            offers.add(screen.to(context.plain(label, "number", number), (key.name() + " " + value).strip())
                    .at(number));
        }
        return screen.further(lines.text(), offers);
    }

    /** A figure as people say it, such as "Stop from 50 proposals". */
    RichText figure(Preferences preferences, PreferenceKey<?> key) {
        String written = preferences.write(key);
        RichText value = written.isEmpty() ? context.text("rules.value.none") : RichText.of(written);
        String sentence = "rules.figure." + key.name();
        return context.messages().has(sentence)
                ? context.text(sentence, "value", value)
                : context.text("rules.figure", "name", RichText.of(key.name()), "value", value);
    }

    /** The ways out of the question for a figure: its default, and back to its group. */
    List<ButtonSpec> ways(PreferenceKey<?> key) {
        return List.of(
                screen.to(context.plain("rules.button.default"), key.name() + " default"),
                screen.to(context.plain("button.back"), GROUP + Group.of(key).word()));
    }

    private List<ButtonSpec> others(ConnectsPolicy inForce) {
        return context.policies().names().stream()
                .filter(name -> !name.equals(inForce.name()))
                .map(name -> screen.to(PolicyFormatter.button(context.view(), name), "policy " + name))
                .toList();
    }

    /** The other policies, and the way back. */
    CommandResult policies(RichText question, ConnectsPolicy inForce) {
        List<ButtonSpec> offers = others(inForce);
        return context.askFor(
                context.draft(question)
                        .withRowsOf(POLICIES_A_ROW, offers)
                        .withRow(screen.to(context.plain("button.back"), "")),
                NAME,
                "policy");
    }
}
