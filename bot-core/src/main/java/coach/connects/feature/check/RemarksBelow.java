package coach.connects.feature.check;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.page.ClosingNotice;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last lines of a text, where somebody speaks below its page and something parts them from it: a mark, the page's own
 * end, a blank line. A figure in a page's own form ("Proposals: 50+") is said below it only where the page tells otherwise, and "16
 * Connects" where it tells no cost.
 */
final class RemarksBelow {
    private static final int MOST = 2;

    /** Reviews stand in these. */
    private static final String QUOTES = "\"“”«„";

    /** Below the client's past jobs others speak. */
    private static final String HISTORY = "recent history";

    /** What a plain figure beside a page may put right. */
    static final Set<Fact<?>> FIGURES = figures();

    private final String text;
    private final List<String> lines;
    private final List<Integer> filled;
    private final PostingParser reader;
    private final Instant now;
    private final List<String> said = new ArrayList<>();
    private int at;

    private RemarksBelow(String text, List<String> lines, List<Integer> filled, PostingParser reader, Instant now) {
        this.text = text;
        this.lines = lines;
        this.filled = filled;
        this.reader = reader;
        this.now = now;
        this.at = filled.size() - 1;
    }

    /** The lines of such a text, the places of those that are not empty, and what is said below. */
    static RemarksBelow of(String text, List<String> lines, List<Integer> filled, PostingParser reader, Instant now) {
        RemarksBelow below = new RemarksBelow(text, lines, filled, reader, now);
        below.look();
        return below;
    }

    /** What is said, from above to below; none of it is empty. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** The text from this line on without what is said below. */
    String page(int start) {
        List<String> all = text.lines().toList();
        int end = said.isEmpty() ? all.size() : filled.get(at) + 1;
        return String.join("\n", all.subList(Math.min(start, end), end));
    }

    private void look() {
        boolean marked = false;
        boolean free = true;
        while (at > 0 && said.size() < MOST) {
            String line = line(at);
            Optional<String> words = SpeakerMark.behind(line);
            boolean speaks = words.isPresent() || PageRemarkExtractor.speaks(line, now);
            if (!speaks && !isOtherwise(line)) {
                break;
            }
            free &= speaks;
            marked = words.isPresent();
            said.add(0, words.orElse(line));
            at--;
        }
        if (!said.isEmpty() && !marked && !isParted(free)) {
            said.clear();
            at = filled.size() - 1;
        }
    }

    private String line(int place) {
        return lines.get(filled.get(place));
    }

    /** Whether all that the line tells is of these figures, and the page above it tells one of them otherwise. */
    private boolean isOtherwise(String line) {
        Posting told = PageRemarkExtractor.figures(line, now);
        if (told.facts().isEmpty() || !FIGURES.containsAll(told.facts().keySet())) {
            return false;
        }
        String above = String.join("\n", text.lines().limit(filled.get(at)).toList());
        List<Posting> pages = DuplicatePageMerger.jobs(reader.read(above, now));
        return !pages.isEmpty()
                && told.facts().keySet().stream().anyMatch(fact -> {
                    Posting last = pages.get(pages.size() - 1);
                    boolean untold = fact == Fact.CONNECTS_COST && !last.knows(fact) && !last.doubts(fact);
                    return untold || (last.knows(fact) && !told.agreesOn(fact, last));
                });
    }

    private boolean isParted(boolean free) {
        String above = line(at);
        if (SpeakerMark.isRule(above) || isEnd(above)) {
            return true;
        }
        int history = history();
        boolean apart = filled.get(at) + 1 < filled.get(at + 1);
        if (history >= 0) {
            return apart && isOfNoReview(history);
        }
        boolean alone = apart && at > 0 && filled.get(at) == filled.get(at - 1) + 1;
        return PageRemarkExtractor.isOfPage(above) || alone || (!free && apart);
    }

    /** The site's own foot, and its buttons for the job's link: nothing of a page stands below. */
    private static boolean isEnd(String line) {
        String folded = CaseFolding.of(line);
        return (folded.contains("©") && folded.contains("upwork"))
                || folded.contains("upwork.com/")
                || PhraseDictionary.standard().words("page_ends").contains(folded.replace(' ', '_'));
    }

    /** Where the client's past jobs begin, among the filled lines; negative where there are none. */
    private int history() {
        for (int i = 0; i < filled.size(); i++) {
            if (CaseFolding.of(line(i)).contains(HISTORY)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Below the past jobs a blank line shows who speaks. Where such lines part the reviews as well, only what tells of this
     * job's client or of its end is no review.
     */
    private boolean isOfNoReview(int history) {
        boolean spaced = history < at && filled.get(at) - filled.get(history) > at - history;
        return said.stream().noneMatch(line -> QUOTES.indexOf(line.charAt(0)) >= 0)
                && (!spaced || said.stream().allMatch(this::decides));
    }

    private boolean decides(String line) {
        FactLineParser.Result result = FactLineParser.read(line, now);
        return ClosingNotice.inRemark(line).isPresent()
                || result.doubted().stream().anyMatch(CheckInput.DECIDING::contains)
                || result.posting().facts().keySet().stream().anyMatch(CheckInput.DECIDING::contains);
    }

    private static Set<Fact<?>> figures() {
        Set<Fact<?>> figures = new HashSet<>(CheckInput.DECIDING);
        figures.addAll(List.of(
                Fact.CONNECTS_COST,
                Fact.CLIENT_TOTAL_SPENT,
                Fact.CLIENT_OPEN_JOBS,
                Fact.CLIENT_REVIEWS,
                Fact.MEMBER_SINCE,
                Fact.HIRES_ON_JOB,
                Fact.OPEN_TO));
        return Set.copyOf(figures);
    }
}
