package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
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
        List<String> folded = words.stream().map(CaseFolding::of).toList();
        Set<String> leading = PhraseDictionary.standard().typed("former");
        Set<String> behind = PhraseDictionary.standard().typed("former_behind");
        // "The hire rate was 72% but is now 8%" is understood.
        List<String> left = Tokens.of(String.join(" ", read.notUnderstood()));
        Set<Fact<?>> former = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (!left.contains(words.get(at))) {
                continue;
            }
            int before = WordRuns.lengthAt(at, folded, LONGEST_RUN, leading);
            if (before > 0) {
                former.addAll(named(words, at + before, at + before + NEAR, now));
            } else if (WordRuns.lengthAt(at, folded, LONGEST_RUN, behind) > 0) {
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
}
