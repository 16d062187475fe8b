package coach.connects.feature.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.format.PostingParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What somebody says between two whole pages: a line of its own, with a blank line on both sides, a page that was read
 * above it and one with its title right below.
 *
 * @param pages the text without it
 * @param said the lines
 */
record RemarksBetween(String pages, List<String> said) {
    /** So many are looked at; each costs two readings. */
    private static final int MOST = 4;

    RemarksBetween {
        said = List.copyOf(said);
    }

    static RemarksBetween of(String text, PostingParser reader, Instant now) {
        List<String> lines = text.lines().toList();
        List<Integer> apart = new ArrayList<>();
        for (int i = 2; i < lines.size() - 2 && apart.size() < MOST; i++) {
            boolean alone = lines.get(i - 1).isBlank() && lines.get(i + 1).isBlank();
            if (alone
                    && !lines.get(i).isBlank()
                    && PageRemarkExtractor.speaks(lines.get(i).strip(), now)) {
                apart.add(i);
            }
        }
        List<Integer> taken =
                apart.stream().filter(at -> isBetween(lines, at, reader, now)).toList();
        if (taken.isEmpty()) {
            return new RemarksBetween(text, List.of());
        }
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            pages.add(taken.contains(i) ? "" : lines.get(i));
        }
        return new RemarksBetween(
                String.join("\n", pages),
                taken.stream().map(at -> lines.get(at).strip()).toList());
    }

    private static boolean isBetween(List<String> lines, int at, PostingParser reader, Instant now) {
        ReadResult below = reader.read(String.join("\n", lines.subList(at + 1, lines.size())), now);
        List<String> head = lines.subList(at + 1, lines.size()).stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .limit(PageRemarkExtractor.HEAD)
                .toList();
        return isPage(below)
                && head.stream().anyMatch(line -> PageRemarkExtractor.isTitledAt(line, below))
                && isPage(reader.read(String.join("\n", lines.subList(0, at)), now));
    }

    private static boolean isPage(ReadResult read) {
        return read.jobs().stream()
                .map(ReadResult.Job::posting)
                .anyMatch(job ->
                        job.knows(Fact.TITLE) && (knows(job, Fact.PROPOSALS) || knows(job, Fact.PAYMENT_VERIFIED)));
    }

    private static boolean knows(Posting job, Fact<?> fact) {
        return job.knows(fact) || job.doubts(fact);
    }
}
