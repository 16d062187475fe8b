package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.List;
import java.util.Set;

/**
 * What somebody says for a job in words that would speak against it if they stood elsewhere: "no red flags", "he pays on
 * time", "I trust this client". Every word of it must be understood: "I trust this client not" is none.
 */
final class Praise {
    private static final int LONGEST_RUN = 4;

    private Praise() {}

    /** Whether all of the remark is praise, and tells nothing that the page denies or does not know. */
    static boolean isAll(String remark, FactLineParser.Result said, Posting page) {
        boolean open = said.doubted().contains(Fact.PAYMENT_VERIFIED)
                && !page.get(Fact.PAYMENT_VERIFIED).orElse(false);
        // "Nobody hired yet" is of this job, where the client made hires before.
        boolean hired = page.get(Fact.CLIENT_HIRES).orElse(0) > 0;
        boolean told =
                !Set.of(Fact.CLIENT_HIRES).containsAll(said.posting().facts().keySet());
        boolean nobody = said.doubted().contains(Fact.CLIENT_HIRES)
                || !said.posting().facts().isEmpty();
        return remark.indexOf('?') < 0 && !open && !told && (hired || !nobody) && isAll(remark);
    }

    private static boolean isAll(String remark) {
        PhraseDictionary book = PhraseDictionary.standard();
        List<String> words = Tokens.of(CaseFolding.of(remark).replace('’', '\'')).stream()
                .map(Praise::bare)
                .filter(word -> !word.isEmpty())
                .toList();
        boolean praised = false;
        int at = 0;
        while (at < words.size()) {
            int praise = WordRuns.lengthAt(at, words, LONGEST_RUN, book.words("praise"));
            int beside = Math.max(
                    WordRuns.lengthAt(at, words, LONGEST_RUN, book.words("praise_beside")),
                    Digits.areAll(words.get(at)) ? 1 : 0);
            if (praise == 0 && beside == 0) {
                return false;
            }
            praised |= praise > 0;
            at += Math.max(praise, beside);
        }
        return praised;
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '\'').forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
