package coach.connects.reading.field;

import coach.connects.reading.phrase.PhraseDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels that pages, tools and data give to facts, in all languages. Immutable. */
final class LabelLexicon {
    /** No label is longer, whatever lies around it. */
    private static final int LONGEST = 60;

    private static final int DEEPEST = 3;
    private static final List<String> CLIENT =
            List.of("clients", "client", "buyers", "buyer", "employers", "employer", "customer", "aboutclient");
    private static final List<String> JOB =
            List.of("job", "project", "posting", "jobpost", "jobposting", "opening", "the");
    private static final List<String> UNITS = List.of(
            "usd",
            "pct",
            "percent",
            "rawvalue",
            "displayvalue",
            "amount",
            "value",
            "label",
            "name",
            "count",
            "text",
            "tier");

    private final Map<String, LabelType> labels = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Map<LabelType, List<String>> beside = new EnumMap<>(LabelType.class);

    LabelLexicon(PhraseDictionary book) {
        LabelType type = LabelType.IGNORED;
        for (String line : book.labels()) {
            if (line.startsWith("[")) {
                type = LabelType.valueOf(line.substring(1, line.length() - 1));
            } else if (line.startsWith("-")) {
                parts(line.substring(1)).forEach(name -> foreign.add(key(name)));
            } else if (line.startsWith("+")) {
                beside.computeIfAbsent(type, t -> new ArrayList<>()).addAll(parts(line.substring(1)));
            } else {
                for (String label : parts(line)) {
                    labels.putIfAbsent(key(label), type);
                }
            }
        }
        beside.values()
                .forEach(words ->
                        words.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    /** The words that may stand beside a value with this label and change nothing of it; the longest first. */
    List<String> beside(LabelType type) {
        return beside.getOrDefault(type, List.of());
    }

    /** Whether what has this name holds nothing of the job at hand. */
    boolean isForeign(String name) {
        return foreign.contains(key(name));
    }

    /** What this label names, where it lies in what these names say; the more of them it needs, the surer. */
    Optional<LabelType> find(List<String> path, String label) {
        for (String name : path) {
            if (isForeign(name)) {
                return Optional.empty();
            }
        }
        String own = key(label);
        StringBuilder within = new StringBuilder(own);
        Optional<LabelType> found = own.length() > LONGEST ? Optional.empty() : alone(own);
        for (int i = path.size() - 1; i >= Math.max(0, path.size() - DEEPEST); i--) {
            within.insert(0, key(path.get(i)));
            if (within.length() > LONGEST) {
                break;
            }
            Optional<LabelType> longer = alone(within.toString());
            found = longer.isPresent() ? longer : found;
        }
        return found;
    }

    private Optional<LabelType> alone(String key) {
        Optional<LabelType> bare = whose(key);
        if (bare.isPresent()) {
            return bare;
        }
        for (String unit : UNITS) {
            if (key.endsWith(unit) && key.length() > unit.length()) {
                return whose(key.substring(0, key.length() - unit.length())).filter(type -> !type.isOpen());
            }
        }
        return Optional.empty();
    }

    private Optional<LabelType> whose(String key) {
        LabelType known = labels.get(key);
        return known != null
                ? Optional.of(known)
                : behind(key, CLIENT)
                        .filter(LabelType::isOfClient)
                        .or(() -> behind(key, JOB).filter(type -> !type.isOfClient() && type != LabelType.IGNORED));
    }

    private Optional<LabelType> behind(String key, List<String> owners) {
        for (String owner : owners) {
            LabelType known = key.startsWith(owner) ? labels.get(key.substring(owner.length())) : null;
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The letters and digits of a label; what is in brackets behind it belongs to it. */
    static String key(String label) {
        StringBuilder key = new StringBuilder();
        String composed = Normalizer.isNormalized(label, Normalizer.Form.NFC)
                ? label
                : Normalizer.normalize(label, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length() && key.length() <= LONGEST; i++) {
            char c = composed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c == '%') {
                key.append("pct");
            } else if (c == '$') {
                key.append("usd");
            }
        }
        return key.toString();
    }
}
