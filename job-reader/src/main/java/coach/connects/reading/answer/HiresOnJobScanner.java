package coach.connects.reading.answer;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds in a typed line how many were hired for the job itself: "1 hire on this job", "hires on this job: 2". The client's
 * hires are another figure.
 *
 * @param count how many; empty where the line does not tell
 * @param rest the line without the words that do
 */
record HiresOnJobScanner(OptionalInt count, String rest) {
    private static final List<String> HIRES = List.of("hire", "hires", "hired");
    private static final List<List<String>> ON_JOB =
            List.of(List.of("on", "this", "job"), List.of("for", "this", "job"), List.of("on", "the", "job"));
    private static final int LONGEST_COUNT = 2;
    private static final String EDGES = ".,;:";

    static HiresOnJobScanner of(String line) {
        for (String one : line.lines().toList()) {
            List<String> raw = Tokens.of(one);
            List<String> words = raw.stream().map(HiresOnJobScanner::bare).toList();
            for (int at = 0; at + ON_JOB.get(0).size() < words.size(); at++) {
                int end = at + 1 + ON_JOB.get(0).size();
                boolean found = HIRES.contains(words.get(at)) && ON_JOB.contains(words.subList(at + 1, end));
                OptionalInt before = found && at > 0 ? number(words.get(at - 1)) : OptionalInt.empty();
                OptionalInt behind = found && end < words.size() ? number(words.get(end)) : OptionalInt.empty();
                if (before.isPresent()) {
                    return new HiresOnJobScanner(before, line.replace(one, without(raw, at - 1, end)));
                } else if (behind.isPresent()) {
                    return new HiresOnJobScanner(behind, line.replace(one, without(raw, at, end + 1)));
                }
            }
        }
        return new HiresOnJobScanner(OptionalInt.empty(), line);
    }

    private static String without(List<String> raw, int from, int to) {
        List<String> left = new ArrayList<>(raw.subList(0, from));
        left.add(",");
        left.addAll(raw.subList(to, raw.size()));
        return left.size() == 1 ? "" : String.join(" ", left);
    }

    private static OptionalInt number(String word) {
        return word.equals("no") ? OptionalInt.of(0) : Digits.whole(word, LONGEST_COUNT);
    }

    private static String bare(String word) {
        return CaseFolding.of(Affixes.withoutSigns(word, "", EDGES));
    }
}
