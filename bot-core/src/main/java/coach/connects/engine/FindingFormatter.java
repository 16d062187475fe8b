package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.check.Finding;
import coach.connects.i18n.UntrustedText;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines that a verdict for one person and a card for a group have in common. */
public final class FindingFormatter {
    /** With quotation marks, an ellipsis and the marks of its direction it fills a line of 40. */
    private static final int TITLE_WIDTH = 35;

    /** Somebody else's words within a reason; with them it fills three lines at most. */
    private static final int LONGEST_QUOTE = 70;

    private FindingFormatter() {}

    /** One finding with its source. */
    public static RichText reason(View view, Finding finding) {
        return view.text(
                "check.reason.line",
                "sign",
                view.text("check.sign." + finding.kind().name().toLowerCase(Locale.ROOT)),
                "reason",
                view.messages()
                        .text(finding.reason().key(), quoted(finding.reason().values())),
                "source",
                view.messages()
                        .text(
                                finding.source().words().key(),
                                finding.source().words().values()));
    }

    private static Map<String, Object> quoted(Map<String, Object> values) {
        Map<String, Object> cut = new LinkedHashMap<>(values);
        cut.replaceAll(
                (name, value) -> value instanceof String words ? UntrustedText.clean(words, LONGEST_QUOTE) : value);
        return cut;
    }

    /** The title, cut to a phone's width. */
    public static Optional<RichText> title(View view, Posting posting) {
        return posting.get(Fact.TITLE)
                .map(title -> view.text("check.title", "title", UntrustedText.clean(title, TITLE_WIDTH)));
    }
}
