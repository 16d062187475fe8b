package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * The title of a public page as chats and search engines show it beside a link: "TITLE - Freelance Job in CATEGORY -
 * $50.00 Fixed Price, posted May 1, 2026 - Upwork".
 */
final class LinkPreviewTitle {
    private static final String MARK = " - freelance job in ";
    private static final int LONGEST = 500;

    private LinkPreviewTitle() {}

    /** The lines, with such a title taken apart into lines of its own. */
    static List<String> unfolded(List<String> lines) {
        List<String> unfolded = new ArrayList<>();
        for (String line : lines) {
            int mark = line.length() > LONGEST ? -1 : CaseFolding.of(line).indexOf(MARK);
            if (mark > 0) {
                unfolded.add("Title: " + line.substring(0, mark));
                pieces(line.substring(mark + MARK.length()), unfolded);
            } else {
                unfolded.add(line);
            }
        }
        return unfolded;
    }

    /** The first piece is the category. */
    private static void pieces(String rest, List<String> lines) {
        int start = rest.indexOf(" - ");
        while (start >= 0) {
            int end = rest.indexOf(" - ", start + 3);
            String piece =
                    rest.substring(start + 3, end < 0 ? rest.length() : end).strip();
            int posted = CaseFolding.of(piece).indexOf(", posted ");
            lines.add(posted < 0 ? piece : piece.substring(0, posted));
            if (posted >= 0) {
                lines.add(piece.substring(posted + 2));
            }
            start = end;
        }
    }
}
