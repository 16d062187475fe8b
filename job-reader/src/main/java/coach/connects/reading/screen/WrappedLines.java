package coach.connects.reading.screen;

import coach.connects.parsing.CaseFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the lines that are one and were wrapped, because the screen is narrow. */
final class WrappedLines {
    /** Letters that are taller than most by a quarter belong to a heading, which goes on in whatever it goes on with. */
    private static final double HEADING = 1.2;

    /** The lines of one paragraph stand closer together than that, in heights of their letters. */
    private static final double PITCH = 2.6;

    /** Lines of a paragraph have one distance, and what stands apart a greater one. */
    private static final double SAME_PITCH = 1.12;

    private static final String GOES_ON = ",+&/-–(|";
    private static final String ENDS = ".:;!?";

    /** Words that no line of a page ends with. */
    private static final Set<String> WAITING = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "of",
            "to",
            "for",
            "from",
            "with",
            "in",
            "on",
            "at",
            "by",
            "than",
            "least",
            "is",
            "are",
            "have",
            "has",
            "requires",
            "posted",
            "your",
            "our",
            "their");

    private static final int MOST_JOINED = 4;

    private final int edge;
    private final int screenEdge;
    private final double plain;
    private final double pitch;

    private WrappedLines(List<ScreenLine> lines, int margin, int width) {
        this.edge = lines.stream().mapToInt(ScreenLine::right).max().orElse(0);
        this.screenEdge = Math.max(edge, width - 2 * margin);
        List<Double> sizes = lines.stream().map(ScreenLine::size).sorted().toList();
        this.plain = sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (isAlike(lines.get(i - 1), lines.get(i))
                    && lines.get(i).top() > lines.get(i - 1).top()) {
                least = Math.min(least, pitch(lines.get(i - 1), lines.get(i)));
            }
        }
        this.pitch = least;
    }

    /**
     * The lines, each with those that go on with it.
     *
     * @param margin where most lines begin
     * @param width of the picture
     */
    static List<List<ScreenLine>> joined(List<ScreenLine> lines, int margin, int width) {
        WrappedLines wrapped = new WrappedLines(lines, margin, width);
        List<List<ScreenLine>> wholes = new ArrayList<>();
        for (ScreenLine line : lines) {
            List<ScreenLine> open = wholes.isEmpty() ? List.of() : wholes.get(wholes.size() - 1);
            if (!open.isEmpty() && open.size() < MOST_JOINED && wrapped.goesOn(open.get(open.size() - 1), line)) {
                open.add(line);
            } else {
                wholes.add(new ArrayList<>(List.of(line)));
            }
        }
        return wholes;
    }

    private boolean goesOn(ScreenLine line, ScreenLine next) {
        int tall = Math.max(line.height(), next.height());
        boolean below = next.top() - line.top() < PITCH * tall && next.top() > line.top();
        boolean aligned = Math.abs(next.left() - line.left()) * 2 < tall;
        int needed = line.right() + tall / 4 + next.first().width();
        return below
                && aligned
                && ((needed > edge && isOneHeading(line, next)) || (needed > screenEdge && isOneSentence(line, next)));
    }

    private boolean isOneHeading(ScreenLine line, ScreenLine next) {
        return line.size() > HEADING * plain && next.size() > HEADING * plain;
    }

    /** It goes on in small letters, or stands as close below as lines of a paragraph do. */
    private boolean isOneSentence(ScreenLine line, ScreenLine next) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        boolean open = GOES_ON.indexOf(last) >= 0
                || Character.isLowerCase(next.text().charAt(0))
                || WAITING.contains(lastWord(text));
        boolean close = pitch(line, next) <= SAME_PITCH * pitch
                && ENDS.indexOf(last) < 0
                && !isLabelled(text)
                && !isOfItsOwn(next.text());
        return isAlike(line, next) && (open || close);
    }

    private static String lastWord(String text) {
        return CaseFolding.of(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** An amount, a figure, or a line that every page has. */
    private static boolean isOfItsOwn(String text) {
        return text.charAt(0) == '$'
                || Character.isDigit(text.charAt(0))
                || isLabelled(text)
                || PagePart.of(text).isPresent();
    }

    /** "Available Connects: 46". */
    private static boolean isLabelled(String text) {
        int colon = text.lastIndexOf(": ");
        return colon > 0 && colon + 2 < text.length() && Character.isDigit(text.charAt(colon + 2));
    }

    private static boolean isAlike(ScreenLine line, ScreenLine next) {
        return line.size() * HEADING > next.size() && next.size() * HEADING > line.size();
    }

    /** From one line to the next, in the size of their letters; told from the feet of the letters, which stand on the line. */
    private static double pitch(ScreenLine line, ScreenLine next) {
        return (next.foot() - line.foot()) / Math.max(line.size(), next.size());
    }
}
