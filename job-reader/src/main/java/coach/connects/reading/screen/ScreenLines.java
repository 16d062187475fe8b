package coach.connects.reading.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of one picture as a page has them: without the bar that a phone shows on top, without icons, with lines that the
 * screen wrapped made whole again, and with {@link #DOUBTFUL} in the place of a line that cannot be relied on.
 */
public final class ScreenLines {
    /** Stands for a line that was seen, but not surely: the label above it has a value, and nobody knows which. */
    static final String DOUBTFUL = "?";

    /** More words than any screen holds; what comes after them is not looked at. */
    private static final int MOST_WORDS = 5_000;

    /** A gap of so many line heights parts a label from a value at the other edge of the screen. */
    private static final int WIDE_GAP = 3;

    /** The bar on top takes no more of a screen than one part in so many. */
    private static final int BAR = 10;

    /** Lines that begin within so many pixels begin at one edge. */
    private static final int SAME_EDGE = 8;

    private ScreenLines() {}

    /** What the picture says, a line each; the first is the phone's clock where it shows one. */
    public static List<String> of(ScannedPicture picture) {
        List<ScreenLine> lines = segments(picture.lines());
        List<String> text = new ArrayList<>();
        if (!lines.isEmpty() && isBar(lines.get(0), picture.height())) {
            int top = lines.get(0).top() + lines.get(0).height();
            text.add(lines.get(0).first().text());
            lines = lines.stream().filter(line -> line.top() > top).toList();
        }
        int margin = margin(lines);
        List<ScreenLine> bare = new ArrayList<>();
        for (ScreenLine line : lines) {
            ScreenLine words = IconStripper.off(line, margin);
            if (!words.words().isEmpty()) {
                bare.add(words);
            }
        }
        for (List<ScreenLine> whole : WrappedLines.joined(bare, margin, picture.width())) {
            text.add(text(whole, picture));
        }
        return text;
    }

    private static String text(List<ScreenLine> whole, ScannedPicture picture) {
        List<String> parts = new ArrayList<>();
        for (ScreenLine line : whole) {
            if (WordConfidence.isDoubtful(line.words(), picture.others())) {
                return DOUBTFUL;
            }
            parts.add(line.text());
        }
        return BlankRestorer.inLine(String.join(" ", parts));
    }

    private static List<ScreenLine> segments(List<List<ScannedWord>> lines) {
        List<ScreenLine> segments = new ArrayList<>();
        int words = 0;
        for (List<ScannedWord> line : lines) {
            words += line.size();
            if (words > MOST_WORDS) {
                break;
            }
            segment(line, segments);
        }
        return segments;
    }

    private static void segment(List<ScannedWord> line, List<ScreenLine> into) {
        int from = 0;
        for (int i = 1; i < line.size(); i++) {
            ScannedWord before = line.get(i - 1);
            int tall = Math.max(before.height(), line.get(i).height());
            if (line.get(i).left() - before.right() > WIDE_GAP * tall) {
                into.add(new ScreenLine(line.subList(from, i)));
                from = i;
            }
        }
        if (!line.isEmpty()) {
            into.add(new ScreenLine(line.subList(from, line.size())));
        }
    }

    /** A clock at the very top, which says nothing of a job. */
    private static boolean isBar(ScreenLine line, int height) {
        return PhoneClock.isOne(line.first().text()) && line.top() * BAR < height;
    }

    /** Where most lines begin, or go on behind a sign that may be an icon; icons stand left of it. */
    private static int margin(List<ScreenLine> lines) {
        List<Integer> starts = new ArrayList<>();
        for (ScreenLine line : lines) {
            starts.add(line.left());
            if (line.words().size() > 1 && line.first().text().length() <= IconStripper.LONGEST_ICON) {
                starts.add(line.words().get(1).left());
            }
        }
        starts.sort(Comparator.naturalOrder());
        int best = 0;
        int margin = 0;
        int from = 0;
        for (int to = 0; to < starts.size(); to++) {
            // An edge of a letter is a pixel or two off.
            while (starts.get(to) - starts.get(from) > SAME_EDGE) {
                from++;
            }
            if (to - from >= best) {
                best = to - from;
                margin = starts.get(from);
            }
        }
        return margin;
    }
}
