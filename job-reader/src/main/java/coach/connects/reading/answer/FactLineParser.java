package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Posting;
import coach.connects.reading.page.TextCleaner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads facts typed in one line, in any order: {@code verified 5-10 80% 4.9 16c}. A word that means nothing, or more than
 * one thing, is left unread and named.
 */
public final class FactLineParser {
    private static final int LONGEST = 300;
    private static final int WIDEST = 7;
    /** A line with so many times more unread words than read ones is prose, in which "entry" is no level. */
    private static final int PROSE = 3;

    /** What stands between facts or before a number and says nothing itself. */
    private static final Set<String> LITTLE_WORDS = Set.of("-", "·", "about", "around", "roughly", "approx", "approx.");

    /** What follows these is not so, or not yet; in the languages that pages are read in. */
    private static final Set<String> CONDITIONS = Set.of(
            "once", "if", "when", "until", "unless", "whether", "wenn", "falls", "sobald", "ob", "si", "cuando",
            "quand", "se", "quando");

    private FactLineParser() {}

    /**
     * What a line said.
     *
     * @param posting the facts
     * @param notUnderstood the words that were left unread, in their order
     */
    public record Result(Posting posting, List<String> notUnderstood) {
        /** Keeps its own copy. */
        public Result {
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /**
     * Reads a line.
     *
     * @param text the line, without links
     * @param now the moment that "posted 2h ago" counts from
     */
    public static Result read(String text, Instant now) {
        FactLineScanner facts = new FactLineScanner(now);
        List<String> unread = new ArrayList<>();
        // What stands on lines of its own does not go on in the next.
        for (String line : TextCleaner.lines(text.length() > LONGEST ? text.substring(0, LONGEST) : text)) {
            List<String> words = words(line);
            int said = saidAsFact(words);
            List<String> left = taken(words.subList(0, said), new FactLineScanner(now));
            boolean prose = left.size() > 2 && (said - left.size()) * PROSE < left.size();
            unread.addAll(prose ? words.subList(0, said) : taken(words.subList(0, said), facts));
            unread.addAll(words.subList(said, words.size()));
        }
        unread.addAll(facts.finish());
        return new Result(facts.posting(), unread);
    }

    /** How many of the words say what is: none of a question, and none from the word on that makes a condition. */
    private static int saidAsFact(List<String> words) {
        if (!words.isEmpty() && words.get(words.size() - 1).endsWith("?")) {
            return 0;
        }
        int said = 0;
        while (said < words.size() && !isCondition(words.get(said))) {
            said++;
        }
        return said;
    }

    /** In capitals, SE is Sweden. */
    private static boolean isCondition(String word) {
        String lower = CaseFolding.of(word);
        return CONDITIONS.contains(lower) && !Character.isUpperCase(word.charAt(word.length() - 1));
    }

    /** Takes the facts in; what was left unread. */
    private static List<String> taken(List<String> words, FactLineScanner facts) {
        List<String> unread = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int taken = facts.take(words.subList(i, Math.min(words.size(), i + WIDEST)));
            if (taken == 0) {
                unread.add(words.get(i));
            }
            i += Math.max(1, taken);
        }
        return unread;
    }

    /** A comma, or the stop of a sentence; the one of "U.S." belongs to the word. */
    private static boolean endsPart(String word) {
        char last = word.charAt(word.length() - 1);
        int dot = word.indexOf('.');
        boolean abbreviation = dot > 0 && dot < word.length() - 1 && Character.isLetter(word.charAt(dot - 1));
        return last == ',' || last == ';' || (last == '.' && !abbreviation);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            String bare = word;
            while (!bare.isEmpty() && endsPart(bare)) {
                bare = bare.substring(0, bare.length() - 1);
            }
            if (!bare.isEmpty() && !LITTLE_WORDS.contains(CaseFolding.of(bare))) {
                words.add(bare);
            }
        }
        return words;
    }
}
