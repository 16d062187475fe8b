package coach.connects.reading.screen;

import java.util.List;
import java.util.Optional;

/**
 * The words of one picture, by lines from top to bottom, each from left to right.
 *
 * @param lines the lines as they were seen first
 * @param again the same as they were seen in another way, in the same measure; empty when it was looked at once
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
public record ScannedPicture(
        List<List<ScannedWord>> lines, Optional<List<List<ScannedWord>>> again, int width, int height) {
    /** Keeps its own copies. */
    public ScannedPicture {
        lines = lines.stream().map(List::copyOf).toList();
        again = again.map(other -> other.stream().map(List::copyOf).toList());
    }

    /** What was seen in one look. */
    public static ScannedPicture of(List<List<ScannedWord>> lines, int width, int height) {
        return new ScannedPicture(lines, Optional.empty(), width, height);
    }

    /**
     * The same with what was seen in the picture enlarged: that is the better look, and this one bears witness.
     *
     * @param enlarged its words, in the enlarged picture's pixels
     * @param times how many times as large that was
     */
    public ScannedPicture seenAgain(List<List<ScannedWord>> enlarged, int times) {
        List<List<ScannedWord>> shrunk = enlarged.stream()
                .map(line -> line.stream().map(word -> word.shrunk(times)).toList())
                .toList();
        return new ScannedPicture(shrunk, Optional.of(lines), width, height);
    }
}
