package coach.connects.app;

import coach.connects.parsing.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names of settings that nobody knows but that are close to one that is known. */
final class SettingTypos {
    private static final List<String> FAMILIES =
            List.of("CONNECTS_", "TELEGRAM_", "DISCORD_", "MONGODB_", "MONGO_", "LOG_");

    /** One letter in so many may differ: TELEGRAM_TOKEN lacks four. */
    private static final int NEAR_OF = 3;

    private SettingTypos() {}

    /** A line for each, naming what was probably meant. */
    static List<String> warnings(Map<String, String> values) {
        List<String> warnings = new ArrayList<>();
        for (String name : new TreeSet<>(values.keySet())) {
            if (FAMILIES.stream().anyMatch(name::startsWith)) {
                nearest(name)
                        .ifPresent(meant ->
                                warnings.add("There is no setting " + name + "; perhaps " + meant + " is meant."));
            }
        }
        return warnings;
    }

    private static Optional<String> nearest(String name) {
        List<String> known =
                Arrays.stream(SettingKey.values()).map(SettingKey::name).toList();
        if (known.contains(name)) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> EditDistance.between(name, other) <= name.length() / NEAR_OF)
                .min(Comparator.comparingInt(other -> EditDistance.between(name, other)));
    }
}
