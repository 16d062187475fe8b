package coach.connects.reading.format;

import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The words that a person sees in a file; of a saved page they are the words on it, each link to a job behind its own. */
public final class FileText {
    private static final Evaluator PIECES = QueryParser.parse("td span, td small, td strong, td b, "
            + " [role=cell] span, [role=cell] small, [role=cell] strong, [role=cell] b");

    private FileText() {}

    /** The words of this file; none of what is larger than any page. */
    public static String of(String fileName, byte[] bytes) {
        if (bytes.length > PostingParser.MOST_CHARACTERS) {
            return "";
        }
        String text = CharsetDetector.text(bytes);
        InputDocument document = new InputDocument(fileName, text, Instant.EPOCH);
        boolean page = document.isNamed(".html", ".htm", ".xhtml")
                || (document.beginning().startsWith("<") && text.indexOf("</") > 0);
        return page && !HtmlToText.holdsTooMany(text) ? ofPage(text) : text;
    }

    /** In a cell each piece stands for itself, however it is set. */
    private static String ofPage(String html) {
        Document page = HtmlToText.parse(html);
        page.select(PIECES).forEach(piece -> piece.tagName("div"));
        return HtmlToText.text(page);
    }
}
