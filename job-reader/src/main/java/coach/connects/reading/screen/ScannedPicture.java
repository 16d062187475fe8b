package coach.connects.reading.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one picture, by lines from top to bottom, each from left to right.
 *
 * @param lines the lines as they were seen in the best look
 * @param others the same as they were seen in other ways, in the same measure; empty when it was looked at once
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
public record ScannedPicture(
        List<List<ScannedWord>> lines, List<List<List<ScannedWord>>> others, int width, int height) {
    /** Keeps its own copies. */
    public ScannedPicture {
        lines = copy(lines);
        others = others.stream().map(ScannedPicture::copy).toList();
    }

    /** What was seen in one look. */
    public static ScannedPicture of(List<List<ScannedWord>> lines, int width, int height) {
        return new ScannedPicture(lines, List.of(), width, height);
    }

    /**
     * The same with what was seen in the picture enlarged: that is the better look, and this one bears witness.
     *
     * @param enlarged its words, in the enlarged picture's pixels
     * @param times how many times as large that was
     */
    public ScannedPicture seenEnlarged(List<List<ScannedWord>> enlarged, int times) {
        return new ScannedPicture(shrunk(enlarged, times), with(lines), width, height);
    }

    /**
     * The same with another look that bears witness.
     *
     * @param look its words, in pixels of a picture that was so many times as large
     * @param times how many times as large that was
     */
    public ScannedPicture witnessedBy(List<List<ScannedWord>> look, int times) {
        return new ScannedPicture(lines, with(shrunk(look, times)), width, height);
    }

    /** Whether a line that may hold a fact cannot be relied on, so that one more look is worth its time. */
    public boolean isDoubtful() {
        return lines.stream().anyMatch(line -> !line.isEmpty() && WordConfidence.isDoubtful(line, others));
    }

    private List<List<List<ScannedWord>>> with(List<List<ScannedWord>> look) {
        List<List<List<ScannedWord>>> all = new ArrayList<>(others);
        all.add(look);
        return all;
    }

    private static List<List<ScannedWord>> shrunk(List<List<ScannedWord>> look, int times) {
        return look.stream()
                .map(line -> line.stream().map(word -> word.shrunk(times)).toList())
                .toList();
    }

    private static List<List<ScannedWord>> copy(List<List<ScannedWord>> look) {
        return look.stream().map(List::copyOf).toList();
    }
}
