package coach.connects.reading.format;

import coach.connects.posting.JobId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The tiles of a list whose markup names none: elements side by side, in each of which lies what every job has once, its link
 * or its description.
 */
final class HtmlTiles {
    private static final Evaluator LINKS = QueryParser.parse("a[href]");
    private static final int MOST = 100;
    private static final int DEEPEST = 200;

    private HtmlTiles() {}

    /** The elements that hold one job's links each; fewer than two are none. */
    static List<Element> byLink(Document document) {
        Map<JobId, Element> first = new LinkedHashMap<>();
        for (Element link : document.select(LINKS)) {
            if (first.size() < MOST) {
                HtmlToText.jobIn(link.attr("href")).ifPresent(job -> first.putIfAbsent(job, link));
            }
        }
        return sideBySide(List.copyOf(first.values()));
    }

    /** The elements that hold one of these each; fewer than two are none. */
    static List<Element> sideBySide(List<Element> anchors) {
        IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();
        for (Element anchor : anchors) {
            Element at = anchor;
            for (int depth = 0; at != null && depth < DEEPEST; depth++) {
                held.merge(at, 1, Integer::sum);
                at = at.parent();
            }
        }
        IdentityHashMap<Element, List<Element>> byParent = new IdentityHashMap<>();
        List<Element> most = List.of();
        for (Element anchor : anchors) {
            Element tile = anchor;
            while (tile.parent() != null && held.getOrDefault(tile.parent(), 0) == 1) {
                tile = tile.parent();
            }
            if (tile.parent() != null) {
                List<Element> siblings = byParent.computeIfAbsent(tile.parent(), parent -> new ArrayList<>());
                siblings.add(tile);
                most = siblings.size() > most.size() ? siblings : most;
            }
        }
        return most.size() < 2 ? List.of() : most;
    }
}
