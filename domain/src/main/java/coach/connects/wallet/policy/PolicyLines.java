package coach.connects.wallet.policy;

import coach.connects.parsing.Digits;
import coach.connects.wallet.policy.PolicyError.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a policy file, each to be asked for once; keeps what is wrong with them. */
final class PolicyLines {
    private static final String AS_OF = " as of ";
    private static final int LONGEST_DATE = 20;
    private static final int LONGEST_KEY = 40;
    private static final int YEAR = 4;

    private final String file;
    private final Map<String, PolicyLine> settings = new LinkedHashMap<>();
    private final List<PolicyError> faults = new ArrayList<>();

    PolicyLines(String file, String text) {
        this.file = file;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            add(number, withoutComment(line).strip());
        }
    }

    private static String withoutComment(String line) {
        int sign = line.startsWith("#") ? 0 : line.indexOf(" #");
        return sign < 0 ? line : line.substring(0, sign);
    }

    private void add(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals <= 0) {
            faults.add(new PolicyError(file, number, "", Reason.NO_PAIR));
            return;
        }
        String key = line.substring(0, Math.min(equals, LONGEST_KEY)).strip();
        String value = line.substring(equals + 1).strip();
        int at = value.lastIndexOf(AS_OF);
        String asOf = at < 0 ? "" : value.substring(at + AS_OF.length()).strip();
        PolicyLine policyLine = new PolicyLine(
                number, key, at < 0 ? value : value.substring(0, at).strip(), asOf);
        if (settings.putIfAbsent(key, policyLine) != null) {
            wrong(policyLine, Reason.TWICE);
        }
        if (at >= 0 && !isDate(asOf)) {
            wrong(policyLine, Reason.NO_DATE);
        }
    }

    /** A year, with what somebody may want to add to it. */
    static boolean isDate(String text) {
        if (text.length() < YEAR || text.length() > LONGEST_DATE) {
            return false;
        }
        String year = text.substring(0, YEAR);
        boolean ends = text.length() == YEAR || !Digits.isDigit(text.charAt(YEAR));
        return ends && Digits.areAll(year) && year.compareTo("2000") >= 0 && year.compareTo("2100") <= 0;
    }

    /** The line of this key, which is then known. */
    Optional<PolicyLine> take(String key) {
        return Optional.ofNullable(settings.remove(key));
    }

    /** The line of this key, which is still to be asked for. */
    Optional<PolicyLine> peek(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** Whether the line of this key is there and was not asked for yet. */
    boolean has(String key) {
        return settings.containsKey(key);
    }

    /** Whether a line is still there whose key begins so. */
    boolean anyOf(String prefix) {
        return settings.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    void wrong(PolicyLine line, Reason reason) {
        faults.add(new PolicyError(file, line.line(), line.key(), reason));
    }

    void missing(String key) {
        faults.add(new PolicyError(file, 0, key, Reason.MISSING));
    }

    /** Everything that is wrong, the keys that nobody asked for among it. */
    List<PolicyError> faults() {
        List<PolicyError> all = new ArrayList<>(faults);
        settings.values().forEach(left -> all.add(new PolicyError(file, left.line(), left.key(), Reason.UNKNOWN)));
        all.sort(Comparator.comparingInt(PolicyError::line));
        return all;
    }
}
