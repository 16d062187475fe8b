package coach.connects.check;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Skills;
import java.util.ArrayList;
import java.util.List;

/** Compares skills word by word: "Excel" is in "Microsoft Excel", but "Java" is not in "JavaScript". */
final class SkillMatcher {
    private SkillMatcher() {}

    /** Whether one of the job's skills holds all words of one's own, or the other way round. */
    static boolean isAmong(String own, Skills asked) {
        List<String> mine = words(own);
        return asked.names().stream()
                .map(SkillMatcher::words)
                .filter(theirs -> !theirs.isEmpty() && !mine.isEmpty())
                .anyMatch(theirs -> theirs.containsAll(mine) || mine.containsAll(theirs));
    }

    /** Words of letters and digits; + and # belong to them (C++, C#), a point does not part them (Node.js, NodeJS). */
    private static List<String> words(String skill) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = CaseFolding.of(skill) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                word.append(c);
            } else if (c != '.' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
