package coach.connects.wallet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The policies that this bot knows, by name, and the one that holds for who chose none (W-12). */
public record Policies(Map<String, ConnectsPolicy> byName, ConnectsPolicy standard) {
    /** Refuses a default that is not among them. */
    public Policies {
        byName = Map.copyOf(byName);
        if (!Objects.equals(standard, byName.get(standard.name()))) {
            throw new IllegalArgumentException("the default is none of the policies: " + standard.name());
        }
    }

    /** The default policy and others; one of the same name replaces an earlier one. */
    public static Policies of(ConnectsPolicy standard, List<ConnectsPolicy> others) {
        Map<String, ConnectsPolicy> byName = new HashMap<>();
        byName.put(standard.name(), standard);
        others.forEach(policy -> byName.put(policy.name(), policy));
        return new Policies(byName, byName.getOrDefault(standard.name(), standard));
    }

    public Optional<ConnectsPolicy> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The policy of this name, or the default where it is not known (any more). */
    public ConnectsPolicy namedOrStandard(String name) {
        return byName.getOrDefault(name, standard);
    }

    /** These with another default; empty where there is none of that name. */
    public Optional<Policies> withStandard(String name) {
        return named(name).map(policy -> new Policies(byName, policy));
    }

    /** The names in alphabetical order. */
    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }
}
