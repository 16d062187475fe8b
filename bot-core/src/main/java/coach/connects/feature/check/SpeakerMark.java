package coach.connects.feature.check;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.Comparator;
import java.util.Optional;

/** What shows that from here on somebody speaks who is no part of the page: "my note:", "PS", a rule, a warning sign. */
final class SpeakerMark {
    private static final int LONGEST = 120;
    private static final int SHORTEST_RULE = 3;
    private static final String RULES = "-*_=~—–#";
    private static final String WARNINGS = "❗‼⚠❌⛔🚫🚩";

    private SpeakerMark() {}

    /** Whether the line is nothing but a rule: {@code ---}. */
    static boolean isRule(String line) {
        return line.length() >= SHORTEST_RULE && line.chars().allMatch(c -> RULES.indexOf(c) >= 0 || c == ' ');
    }

    /** What a short line says behind such a mark; empty where it has none. */
    static Optional<String> behind(String line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return Optional.empty();
        }
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.codePointAt(start))) {
            start += Character.charCount(line.codePointAt(start));
        }
        String words = line.substring(start);
        boolean warned = WARNINGS.codePoints().anyMatch(sign -> line.codePointAt(0) == sign);
        Optional<String> said = PhraseDictionary.standard().words("remark_marks").stream()
                .map(mark -> mark.replace('_', ' '))
                .filter(mark -> isBefore(words, mark))
                .max(Comparator.comparingInt(String::length))
                .map(mark -> bare(words.substring(mark.length())))
                .filter(rest -> !rest.isEmpty());
        return said.or(() -> warned && !words.isEmpty() ? Optional.of(words) : Optional.empty());
    }

    private static boolean isBefore(String words, String mark) {
        boolean begins = CaseFolding.of(words).startsWith(mark) && words.length() > mark.length();
        return begins && ":-–—.,)".indexOf(words.charAt(mark.length())) >= 0;
    }

    private static String bare(String words) {
        int start = 0;
        while (start < words.length() && ":-–—.,) ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        String rest = words.substring(start).strip();
        return rest.endsWith(")") && rest.indexOf('(') < 0 ? rest.substring(0, rest.length() - 1) : rest;
    }
}
