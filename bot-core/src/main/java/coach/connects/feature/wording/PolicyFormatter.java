package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.wallet.ConnectsPolicy;
import java.util.Optional;

/** A policy as people say it: by its title, never by the name of its file. */
public final class PolicyFormatter {
    private PolicyFormatter() {}

    /** Such as "the guide of 2021"; with the time that it is of, where the title does not say it. */
    public static RichText of(View view, ConnectsPolicy policy) {
        RichText title = RichText.of(policy.title());
        return policy.title().contains(policy.asOf())
                ? title
                : view.text("rules.policy.dated", "title", title, "asOf", RichText.of(policy.asOf()));
    }

    /** The label of a button that switches to the policy of this name. */
    public static String button(View view, String name) {
        String known = "bot.start.switch." + name;
        return view.messages().has(known)
                ? view.plain(known)
                : view.plain("rules.button.switch", "policy", RichText.of(name));
    }

    /** The name of the policy that people call so, such as "today's rules"; empty where these words name none. */
    public static Optional<String> called(View view, String words) {
        String said = CaseFolding.of(words.strip());
        return view.policies().names().stream()
                .filter(name -> view.messages().has("rules.said.policy." + name)
                        && view.lists("rules.said.policy." + name, said))
                .findFirst();
    }
}
