package coach.connects.feature.settings;

import coach.connects.engine.CommandContext;
import coach.connects.parsing.CaseFolding;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The figures of the check that somebody names in words that people use, such as "rating 4.5" or "max proposals 10": they
 * may mean several, as a rating has one below which I warn and one below which I stop.
 *
 * @param keys the figures that may be meant, in the order in which they are listed
 * @param value what is said behind the name; empty where nothing is
 */
record LimitNameMatch(List<PreferenceKey<?>> keys, String value) {
    private static final int LONGEST_NAME = 4;
    /** What may stand between the name and the value. */
    private static final List<String> BETWEEN = List.of("to", "is", "=", "of", "at", "below", "above", "from");

    /** The figures that these words name, and the value; empty where they name none. */
    static Optional<LimitNameMatch> of(CommandContext context, String said) {
        List<String> words = Arrays.stream(said.split(" ", -1))
                .filter(word -> !word.isBlank())
                .toList();
        for (int end = Math.min(LONGEST_NAME, words.size()); end > 0; end--) {
            String name = CaseFolding.of(String.join(" ", words.subList(0, end)));
            List<PreferenceKey<?>> named = named(context, name);
            if (!named.isEmpty()) {
                return Optional.of(new LimitNameMatch(named, value(words.subList(end, words.size()))));
            }
        }
        return Optional.empty();
    }

    /** Those of the figures that may have this value. */
    List<PreferenceKey<?>> fitting(Preferences preferences) {
        return keys.stream()
                .filter(key -> preferences.set(key, value).fold(changed -> true, error -> false))
                .toList();
    }

    private static List<PreferenceKey<?>> named(CommandContext context, String name) {
        return PreferenceKey.checkSettings().stream()
                .filter(key -> context.messages().has(words(key)) && context.lists(words(key), name))
                .<PreferenceKey<?>>map(key -> key)
                .toList();
    }

    private static String words(PreferenceKey<?> key) {
        return "rules.said." + key.name();
    }

    private static String value(List<String> words) {
        int from = !words.isEmpty() && BETWEEN.contains(CaseFolding.of(words.get(0))) ? 1 : 0;
        String value = String.join(" ", words.subList(from, words.size()));
        String unsigned = value.startsWith("$") ? value.substring(1) : value;
        return unsigned.endsWith("%")
                ? unsigned.substring(0, unsigned.length() - 1).strip()
                : unsigned;
    }
}
