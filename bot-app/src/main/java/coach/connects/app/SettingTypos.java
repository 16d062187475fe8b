package coach.connects.app;

import coach.connects.parsing.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names of settings that nobody knows but that are meant for the bot: they begin as ours do, or are a slip away from one. */
final class SettingTypos {
    private static final String OURS = "CONNECTS_";
    private static final List<String> FAMILIES =
            List.of(OURS, "TELEGRAM_", "DISCORD_", "MONGODB_", "MONGO_", "LOG_", "HOST_");

    /** TELEGRAM_TOKEN lacks so many. */
    private static final int LACKING = 4;

    /** So many letters may be wrong of a name that does not begin as ours do; HOSTNAME is the machine's. */
    private static final int SLIPS = 2;

    private static final int SHORTEST_WITH_SLIPS = 10;
    private static final int LONGEST = 40;

    private SettingTypos() {}

    /** A line for each, naming what was probably meant. */
    static List<String> warnings(Map<String, String> values) {
        List<String> warnings = new ArrayList<>();
        for (String name : new TreeSet<>(values.keySet())) {
            if (SettingKey.named(name).isPresent() || name.length() > LONGEST) {
                continue;
            }
            Optional<String> meant = meant(name);
            if (meant.isPresent()) {
                warnings.add("There is no setting " + name + "; perhaps " + meant.get() + " is meant.");
            } else if (name.startsWith(OURS)) {
                warnings.add("There is no setting " + name + "; .env.example lists those that there are.");
            }
        }
        return warnings;
    }

    private static Optional<String> meant(String name) {
        List<String> known =
                Arrays.stream(SettingKey.values()).map(SettingKey::name).toList();
        String capitals = name.toUpperCase(Locale.ROOT);
        if (FAMILIES.stream().anyMatch(capitals::startsWith)) {
            return NearestName.to(name, within(LACKING, capitals, known));
        }
        List<String> longer = known.stream()
                .filter(other -> other.length() >= SHORTEST_WITH_SLIPS)
                .toList();
        return NearestName.to(name, within(SLIPS, capitals, longer));
    }

    private static List<String> within(int letters, String name, List<String> known) {
        return known.stream()
                .filter(other -> EditDistance.between(name, other) <= letters)
                .toList();
    }
}
