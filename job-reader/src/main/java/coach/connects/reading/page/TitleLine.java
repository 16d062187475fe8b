package coach.connects.reading.page;

import coach.connects.reading.field.FieldReader;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.List;

/** Whether a line of somebody's words can be the title of a job. */
public final class TitleLine {
    private static final TitleFilter FILTER = new TitleFilter(PhraseDictionary.standard(), FieldReader.standard());

    /** Of a single line nothing is taken off. */
    private static final String FOLLOWING = "words";

    private TitleLine() {}

    /** No sentence, no label, no figure of a page, and nothing that a chat or a mail program wrote. */
    public static boolean canBe(String line) {
        boolean carrier = CarrierLines.off(List.of(line, FOLLOWING)).size() == 1;
        return !carrier && CardTitle.canBe(line) && FILTER.title(line).isPresent();
    }
}
