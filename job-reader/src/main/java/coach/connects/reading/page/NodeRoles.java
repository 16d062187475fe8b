package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import java.util.Set;

/** The roles that a listing of a page's nodes names before their words, whoever made it. */
public final class NodeRoles {
    private static final Set<String> ALL = Set.of(
            "heading",
            "text",
            "statictext",
            "paragraph",
            "listitem",
            "list",
            "link",
            "button",
            "generic",
            "strong",
            "emphasis",
            "img",
            "image",
            "main",
            "region",
            "article",
            "section",
            "group",
            "time",
            "inlinetextbox",
            "term",
            "definition",
            "cell",
            "row",
            "note",
            "status");

    private NodeRoles() {}

    /** Whether this word is one of them, in any case. */
    public static boolean has(String word) {
        return ALL.contains(CaseFolding.of(word));
    }
}
