package coach.connects.wallet.policy;

import coach.connects.wallet.policy.PolicyFault.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a policy file, each to be asked for once; keeps what is wrong with them. */
final class SettingLines {
    private static final String AS_OF = " as of ";
    private static final int LONGEST_DATE = 20;
    private static final int LONGEST_KEY = 40;
    private static final int YEAR = 4;

    private final String file;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<PolicyFault> faults = new ArrayList<>();

    SettingLines(String file, String text) {
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
            faults.add(new PolicyFault(file, number, "", Reason.NO_PAIR));
            return;
        }
        String key = line.substring(0, Math.min(equals, LONGEST_KEY)).strip();
        String value = line.substring(equals + 1).strip();
        int at = value.lastIndexOf(AS_OF);
        String asOf = at < 0 ? "" : value.substring(at + AS_OF.length()).strip();
        Setting setting =
                new Setting(number, key, at < 0 ? value : value.substring(0, at).strip(), asOf);
        if (settings.putIfAbsent(key, setting) != null) {
            wrong(setting, Reason.TWICE);
        }
        if (at >= 0 && !isDate(asOf)) {
            wrong(setting, Reason.NO_DATE);
        }
    }

    /** A year, with what somebody may want to add to it. */
    static boolean isDate(String text) {
        if (text.length() < YEAR || text.length() > LONGEST_DATE) {
            return false;
        }
        String year = text.substring(0, YEAR);
        boolean ends = text.length() == YEAR || !isDigit(text.charAt(YEAR));
        return ends
                && year.chars().allMatch(SettingLines::isDigit)
                && year.compareTo("2000") >= 0
                && year.compareTo("2100") <= 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** The line of this key, which is then known. */
    Optional<Setting> take(String key) {
        return Optional.ofNullable(settings.remove(key));
    }

    /** The line of this key, which is still to be asked for. */
    Optional<Setting> peek(String key) {
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

    void wrong(Setting setting, Reason reason) {
        faults.add(new PolicyFault(file, setting.line(), setting.key(), reason));
    }

    void missing(String key) {
        faults.add(new PolicyFault(file, 0, key, Reason.MISSING));
    }

    /** Everything that is wrong, the keys that nobody asked for among it. */
    List<PolicyFault> faults() {
        List<PolicyFault> all = new ArrayList<>(faults);
        settings.values().forEach(left -> all.add(new PolicyFault(file, left.line(), left.key(), Reason.UNKNOWN)));
        all.sort(Comparator.comparingInt(PolicyFault::line));
        return all;
    }
}
