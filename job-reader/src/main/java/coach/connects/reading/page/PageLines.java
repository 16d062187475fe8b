package coach.connects.reading.page;

import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.RivalCount;
import java.time.Instant;
import java.util.List;

/** The lines of a text as its parts are read: a value stands beside its label, and a sentence of proposals is as short as one. */
public final class PageLines {
    /** Labels with their values on other lines are joined where so many stand together. */
    private static final int FEWEST_LABELS = 2;

    private PageLines() {}

    /** The lines that somebody sent, without what a carrier put round them. */
    public static List<String> said(String text) {
        return joined(CarrierLines.off(TextCleaner.lines(text)), Instant.EPOCH);
    }

    static List<String> joined(List<String> lines, Instant now) {
        return LabelBlocks.joined(lines, FEWEST_LABELS, FieldReader.standard(), now).stream()
                .filter(line -> !line.isEmpty())
                .map(RivalCount::ofLine)
                .toList();
    }
}
