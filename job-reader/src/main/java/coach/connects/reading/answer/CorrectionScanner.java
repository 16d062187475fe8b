package coach.connects.reading.answer;

import coach.connects.parsing.Tokens;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.List;

/**
 * Finds at the beginning and the end of a typed line that it puts right what was said before: "my bad, hire rate is 0%",
 * "not verified, typo". The words are lists in {@code typed.txt}.
 *
 * @param found whether the line says so
 * @param rest the line without the words that do
 */
record CorrectionScanner(boolean found, String rest) {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 5;
    private static final String EDGES = " ,.:;!-–—()…\"'*~";

    static CorrectionScanner of(String line) {
        if (line.length() > LONGEST || line.indexOf('\n') >= 0 || line.indexOf('?') >= 0) {
            return new CorrectionScanner(false, line);
        }
        List<String> words = Tokens.of(line);
        int start = behindBeginning(words);
        int end = beforeEnd(words, start);
        boolean found = (start > 0 || end < words.size()) && start < end;
        return found
                ? new CorrectionScanner(true, trimmed(String.join(" ", words.subList(start, end))))
                : new CorrectionScanner(false, line);
    }

    /** Behind the last such words before which there is nothing else, but for what says nothing. */
    private static int behindBeginning(List<String> words) {
        int start = 0;
        int at = 0;
        while (at < words.size()) {
            int count = count(words, at, 1, true);
            if (count == 0 && !isFiller(words.get(at))) {
                return start;
            }
            at += Math.max(count, 1);
            start = count > 0 ? at : start;
        }
        return start;
    }

    /** Before the first such words behind which there is nothing else, and before which a mark ends what is said. */
    private static int beforeEnd(List<String> words, int start) {
        int end = words.size();
        int at = end;
        int count = count(words, at - 1, -1, false);
        while (count > 0 && at - count > start) {
            at -= count;
            boolean apart = count > 1 || isApart(words.get(at - 1), words.get(at));
            end = apart ? at : end;
            count = count(words, at - 1, -1, false);
        }
        return end;
    }

    private static boolean isApart(String before, String word) {
        return EDGES.indexOf(before.charAt(before.length() - 1)) >= 0 || EDGES.indexOf(word.charAt(0)) >= 0;
    }

    /** How many words from this one on, or up to it, are such words. */
    private static int count(List<String> words, int at, int step, boolean begins) {
        PhraseDictionary book = PhraseDictionary.standard();
        for (int count = MOST_WORDS; count > 0; count--) {
            int from = step > 0 ? at : at - count + 1;
            if (from < 0 || from + count > words.size()) {
                continue;
            }
            String run = String.join(
                    "_",
                    words.subList(from, from + count).stream()
                            .map(CorrectionScanner::plain)
                            .toList());
            if (book.typed("corrections").contains(run)
                    || (begins && book.typed("correcting").contains(run))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isFiller(String word) {
        String plain = plain(word);
        return plain.isEmpty() || PhraseDictionary.standard().typed("filler").contains(plain);
    }

    private static String plain(String word) {
        return NormalizedLine.of(trimmed(word)).plain();
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
