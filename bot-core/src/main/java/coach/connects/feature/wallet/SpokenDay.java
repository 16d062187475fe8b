package coach.connects.feature.wallet;

import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The day that somebody puts right, beside the one that they deny: "not yesterday, today", "from the 28th to the 29th". */
final class SpokenDay {
    private static final int LONGEST_PHRASE = 4;
    private static final List<String> DENYING = Tokens.of("not than wasn't wasnt isn't isnt");
    private static final List<String> INSTEAD = Tokens.of("instead of");
    private static final List<String> LEADING = Tokens.of("on the in at for really actually");
    private static final List<String> TO = Tokens.of("to be but");

    private SpokenDay() {}

    /** Takes out the day that is denied; whether there was one. */
    static boolean takesDenied(List<String> left, LocalDate today) {
        for (int at = 1; at < left.size(); at++) {
            List<String> from = left.subList(at, Math.min(left.size(), at + LONGEST_PHRASE));
            if (isDenied(left, at) && takesOpening(from, today)) {
                return true;
            }
        }
        return false;
    }

    /** The longest day with which these words begin, taken out. */
    private static boolean takesOpening(List<String> words, LocalDate today) {
        for (int length = words.size(); length > 0; length--) {
            List<String> run = words.subList(0, length);
            List<String> tried = new ArrayList<>(run);
            if (WordRuns.takeDay(tried, length, today).isPresent() && tried.isEmpty()) {
                run.clear();
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(List<String> words, int at) {
        int before = at - 1;
        while (before > 0 && LEADING.contains(words.get(before))) {
            before--;
        }
        return DENYING.contains(words.get(before))
                || (before > 0 && words.subList(before - 1, before + 1).equals(INSTEAD));
    }

    /** The day that is said, taken out; of two the one behind "to" or "be" is right, and the other goes with it. */
    static Optional<String> take(List<String> left, LocalDate today) {
        int to = (int) left.stream().takeWhile(word -> !TO.contains(word)).count();
        Optional<String> behind = WordRuns.takeDay(left.subList(to, left.size()), LONGEST_PHRASE, today);
        Optional<String> before = WordRuns.takeDay(left.subList(0, to), LONGEST_PHRASE, today);
        return behind.or(() -> before);
    }
}
