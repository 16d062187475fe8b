package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a line tells of a time that is over: "used to be verified", "had 80% hire rate", "verified once". Nobody knows from it
 * how that fact is today, whatever else the line says of it.
 */
final class FormerFacts {
    private static final int LONGEST_RUN = 3;

    /** How many words beside such words tell what was so. */
    private static final int NEAR = 3;

    private FormerFacts() {}

    /** The same without those facts, which are doubted. */
    static FactLineParser.Result doubted(String line, FactLineParser.Result read, Instant now) {
        if (read.seeming() > 1 || line.indexOf('\n') >= 0) {
            return read;
        }
        List<String> words = Tokens.of(line);
        // "The hire rate was 72% but is now 8%" is understood.
        List<String> left = Tokens.of(String.join(" ", read.notUnderstood()));
        Set<Fact<?>> former = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            int before = left.contains(words.get(at)) ? run(words, at, "former") : 0;
            if (before > 0) {
                former.addAll(named(words, at + before, at + before + NEAR, now));
            } else if (left.contains(words.get(at)) && run(words, at, "former_behind") > 0) {
                former.addAll(named(words, at - 1, at, now));
            }
        }
        former.retainAll(Remark.DECIDING);
        if (former.isEmpty()) {
            return read;
        }
        Posting known = read.posting();
        for (Fact<?> fact : former) {
            known = known.without(fact);
        }
        former.addAll(read.doubted());
        return new FactLineParser.Result(known, read.notUnderstood(), former, read.strange());
    }

    private static Set<Fact<?>> named(List<String> words, int from, int to, Instant now) {
        int start = Math.max(0, from);
        int end = Math.min(words.size(), to);
        Set<Fact<?>> named = new HashSet<>();
        for (int last = start + 1; last <= end; last++) {
            FactLineParser.Result told = FactLineParser.whole(String.join(" ", words.subList(start, last)), now);
            named.addAll(told.posting().facts().keySet());
            named.addAll(told.doubted());
        }
        return named;
    }

    private static int run(List<String> words, int at, String list) {
        Set<String> listed = PhraseDictionary.standard().typed(list);
        int end = Math.min(words.size(), at + LONGEST_RUN);
        while (end > at && !listed.contains(CaseFolding.of(String.join("_", words.subList(at, end))))) {
            end--;
        }
        return end - at;
    }
}
