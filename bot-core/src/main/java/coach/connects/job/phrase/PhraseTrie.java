package coach.connects.job.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by how they begin, so that looking one up costs no more than its own length. */
final class PhraseTrie {
    private final Node root = new Node();

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<Phrase> phrases = new ArrayList<>();
    }

    void add(Phrase phrase) {
        Node node = root;
        for (char c : phrase.beginning().toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new Node());
        }
        node.phrases.add(phrase);
    }

    /** The longest phrase that begins at this place; of equally long ones the one with more words of its own. */
    @Nullable
    Said longest(Script script, int start, Slots slots) {
        Said longest = null;
        Node node = root;
        int at = start;
        while (node != null) {
            if (node != root || startsWithValue(script.at(start))) {
                Said here = longest(node.phrases, script, start, slots);
                longest = here != null && (longest == null || here.end() >= longest.end()) ? here : longest;
            }
            node = node.next.get(script.at(at++));
        }
        return longest;
    }

    private static @Nullable Said longest(List<Phrase> phrases, Script script, int start, Slots slots) {
        Said longest = null;
        for (Phrase phrase : phrases) {
            Said said = phrase.at(script, start, slots);
            longest = said != null && (longest == null || said.end() > longest.end()) ? said : longest;
        }
        return longest;
    }

    /** Only numbers and amounts can begin a phrase that begins with a slot. */
    private static boolean startsWithValue(char c) {
        return Numbers.isDigit(c) || c == '$' || c == 'u';
    }
}
