package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.RivalCount;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text as its parts are read: a value stands beside its label, and a sentence of proposals is as short as one. */
public final class PageLines {
    /** Labels with their values on other lines are joined where so many stand together. */
    private static final int FEWEST_LABELS = 2;

    /** The site's own page has a label for the proposals: a sentence of them there is one of the client's. */
    private static final String POSTED = "posted ";

    /** With so many blanks, and a stop or this length, a line is a sentence. */
    private static final int SENTENCE = 5;

    private static final int LONGEST_FIGURES = 80;

    private PageLines() {}

    /** The lines that somebody sent, without what a carrier put round them. */
    public static List<String> said(String text) {
        return joined(NodeMarks.off(CarrierLines.off(TextCleaner.lines(text))), Instant.EPOCH);
    }

    /** Whether all of this line is labels with values of which every word is understood. */
    public static boolean areFields(String line) {
        return !new CardSkin(FieldReader.standard(), Instant.EPOCH)
                .known(line, 0)
                .isEmpty();
    }

    static List<String> joined(List<String> lines, Instant now) {
        boolean page = lines.stream().anyMatch(line -> CaseFolding.of(line).startsWith(POSTED));
        CardSkin skin = new CardSkin(FieldReader.standard(), now);
        List<String> joined = LabelBlocks.joined(lines, FEWEST_LABELS, FieldReader.standard(), now).stream()
                .filter(line -> !line.isEmpty())
                .map(skin::withColon)
                .toList();
        return IntStream.range(0, joined.size())
                .mapToObj(i -> page || isBesideProse(joined, i) ? joined.get(i) : RivalCount.ofLine(joined.get(i)))
                .toList();
    }

    /** Whether a sentence stands right above or below: there a line may be one more of the client's own. */
    public static boolean isBesideProse(List<String> lines, int at) {
        return (at > 0 && isProse(lines.get(at - 1))) || (at + 1 < lines.size() && isProse(lines.get(at + 1)));
    }

    private static boolean isProse(String line) {
        boolean stop = ".!?…".indexOf(line.isEmpty() ? ' ' : line.charAt(line.length() - 1)) >= 0;
        return (stop || line.length() > LONGEST_FIGURES)
                && line.indexOf(':') < 0
                && line.chars().filter(c -> c == ' ').count() >= SENTENCE;
    }
}
