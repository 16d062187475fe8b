package coach.connects.app;

import coach.connects.parsing.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of settings that nobody knows but that are meant for the bot: they begin as ours do, or are a slip away from one that is
 * not set. A bot that starts without them does something else than its host asked for, and nobody sees it.
 */
final class SettingTypos {
    private static final String OURS = "CONNECTS_";

    /** Of ours, and for others: compose's name of the image, and what Kubernetes tells of a service of the bot's name. */
    private static final Set<String> FOR_OTHERS = Set.of("CONNECTS_IMAGE");

    private static final String OF_KUBERNETES = "CONNECTS_COACH_";

    /** As other programs call the server. */
    private static final String SHORT = "MONGO_";

    private static final String LONG = "MONGODB_";
    private static final List<String> FAMILIES = List.of("TELEGRAM_", "DISCORD_", LONG, "LOG_", "HOST_");

    /** So many may be of a name that does not begin with the bot's; HOSTNAME is the machine's. */
    private static final int SLIPS = 2;

    private static final int SHORTEST_WITH_SLIPS = 10;
    private static final int LONGEST = 40;

    private SettingTypos() {}

    /** A line for each, with what was probably meant. */
    static List<String> refusals(Map<String, String> values) {
        List<String> refusals = new ArrayList<>();
        for (String name : new TreeSet<>(values.keySet())) {
            if (SettingKey.named(name).isPresent() || FOR_OTHERS.contains(name) || name.startsWith(OF_KUBERNETES)) {
                continue;
            }
            if (name.toUpperCase(Locale.ROOT).startsWith(OURS)) {
                refusals.add(ours(name));
            } else if (name.length() <= LONGEST) {
                // Beside the right one it is another program's.
                theirs(name)
                        .filter(meant -> !values.containsKey(meant))
                        .ifPresent(meant -> refusals.add(near(name, meant)));
            }
        }
        return refusals;
    }

    private static String ours(String name) {
        String shown = name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
        return "There is no setting " + shown
                + NearestName.to(name.substring(OURS.length()), rests())
                        .map(meant -> "; " + OURS + meant + " is probably meant. Rename it, or take it out.")
                        .orElse(". Take it out; .env.example lists those that there are.");
    }

    private static String near(String name, String meant) {
        return "There is no setting " + name + "; " + meant
                + " is probably meant. Rename it; if it is another program's, set " + meant
                + " too, if only to nothing.";
    }

    /** The setting of which this name, which does not begin as all of ours do, is a slip, or that lacks a word in it. */
    private static Optional<String> theirs(String name) {
        String capitals = whole(name.toUpperCase(Locale.ROOT));
        boolean ofFamily = FAMILIES.stream().anyMatch(capitals::startsWith);
        List<String> candidates = known().stream()
                .filter(other -> ofFamily || other.length() >= SHORTEST_WITH_SLIPS)
                .filter(other ->
                        EditDistance.between(capitals, other) <= SLIPS || (ofFamily && lacksWord(capitals, other)))
                .toList();
        return NearestName.to(capitals, candidates);
    }

    private static String whole(String capitals) {
        return capitals.startsWith(SHORT) ? LONG + capitals.substring(SHORT.length()) : capitals;
    }

    /** As TELEGRAM_TOKEN does of TELEGRAM_BOT_TOKEN. */
    private static boolean lacksWord(String name, String whole) {
        List<String> words = new ArrayList<>(List.of(whole.split("_", -1)));
        List<String> typed = List.of(name.split("_", -1));
        return typed.size() == words.size() - 1 && words.size() > 2 && words.retainAll(typed) && words.equals(typed);
    }

    private static List<String> known() {
        return Arrays.stream(SettingKey.values()).map(SettingKey::name).toList();
    }

    /** What stands behind the beginning that all of ours have: that tells nothing of what was meant. */
    private static List<String> rests() {
        return known().stream()
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.substring(OURS.length()))
                .toList();
    }
}
