package coach.connects.persistence;

import coach.connects.community.CardIndexEntry;
import coach.connects.posting.JobId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A search through pages of lines, each line {@code job TAB milliseconds TAB words NEWLINE}; it stops when it has
 * enough.
 */
final class CardIndexScanner {
    private final List<String> words;
    private final int limit;
    private final List<JobId> found = new ArrayList<>();
    private int toSkip;

    CardIndexScanner(List<String> words, int skip, int limit) {
        this.words = words;
        this.toSkip = skip;
        this.limit = limit;
    }

    /** Looks through one page; true when there is no need for another. */
    boolean hasEnoughAfter(String page) {
        if (words.stream().allMatch(page::contains)) {
            int start = 0;
            for (int end = page.indexOf('\n'); end >= 0 && found.size() < limit; end = page.indexOf('\n', start)) {
                look(page, start, end);
                start = end + 1;
            }
        }
        return found.size() >= limit;
    }

    List<JobId> found() {
        return List.copyOf(found);
    }

    private void look(String page, int start, int end) {
        int tab = page.indexOf('\t', start);
        int from = page.indexOf('\t', tab + 1) + 1;
        String line = words.isEmpty() ? "" : page.substring(from, end);
        if (!words.stream().allMatch(line::contains)) {
            return;
        }
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        JobId.of(page.substring(start, tab)).ifPresent(found::add);
    }

    static List<CardIndexEntry> lines(String page) {
        List<CardIndexEntry> lines = new ArrayList<>();
        int start = 0;
        for (int end = page.indexOf('\n'); end >= 0; end = page.indexOf('\n', start)) {
            int tab = page.indexOf('\t', start);
            int second = page.indexOf('\t', tab + 1);
            JobId job = JobId.of(page.substring(start, tab)).orElseThrow();
            Instant at = Instant.ofEpochMilli(Long.parseLong(page, tab + 1, second, 10));
            lines.add(new CardIndexEntry(job, at, page.substring(second + 1, end)));
            start = end + 1;
        }
        return lines;
    }

    /** Adds a line to a page. Its words hold no tab and no line break. */
    static void append(StringBuilder page, CardIndexEntry entry) {
        page.append(entry.job().value())
                .append('\t')
                .append(entry.sharedAt().toEpochMilli())
                .append('\t')
                .append(entry.words())
                .append('\n');
    }
}
