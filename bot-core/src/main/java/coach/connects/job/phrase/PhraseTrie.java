package coach.connects.job.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phrases by how they begin, so that looking one up costs no more than its own length. */
final class PhraseTrie {
    private final Node root = new Node();

    /**
     * Those that begin with a value, by its kind and by what follows it: at one place a value is looked for once, and only
     * the phrases are compared that may go on.
     */
    private final Map<Slot, Map<Character, List<Phrase>>> valued = new EnumMap<>(Slot.class);

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<Phrase> phrases = new ArrayList<>();
    }

    void add(Phrase phrase) {
        Optional<Slot> first = phrase.firstSlot();
        if (first.isPresent()) {
            valued.computeIfAbsent(first.get(), slot -> new HashMap<>())
                    .computeIfAbsent(phrase.afterFirst(), c -> new ArrayList<>())
                    .add(phrase);
            return;
        }
        Node node = root;
        for (char c : phrase.beginning().toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new Node());
        }
        node.phrases.add(phrase);
    }

    /** The longest phrase that begins at this place; of equally long ones the one with more words of its own. */
    @Nullable
    Said longest(Script script, int start, Slots slots) {
        Said longest = startsWithValue(script.at(start)) ? longestValued(script, start, slots) : null;
        Node node = root;
        int at = start;
        while (node != null) {
            Said here = longest(node.phrases, script, start, slots);
            longest = here != null && (longest == null || here.end() >= longest.end()) ? here : longest;
            node = node.next.get(script.at(at++));
        }
        return longest;
    }

    private @Nullable Said longestValued(Script script, int start, Slots slots) {
        Said longest = null;
        for (Map.Entry<Slot, Map<Character, List<Phrase>>> kind : valued.entrySet()) {
            Slots.Filled first = slots.fill(kind.getKey(), script, start, null);
            if (first != null) {
                char next = script.at(script.skipSpaces(first.end()));
                for (char sign : new char[] {next, Phrase.ANYTHING}) {
                    List<Phrase> phrases = kind.getValue().getOrDefault(sign, List.of());
                    longest = longestAfter(first, phrases, script, start, slots, longest);
                }
            }
        }
        return longest;
    }

    private static @Nullable Said longestAfter(
            Slots.Filled first, List<Phrase> phrases, Script script, int start, Slots slots, @Nullable Said before) {
        Said longest = before;
        for (Phrase phrase : phrases) {
            Said said = phrase.after(first, script, start, slots);
            longest = said != null && (longest == null || said.end() > longest.end()) ? said : longest;
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

    /** Only numbers, amounts and the "vor" of German ages can begin a phrase that begins with a slot. */
    private static boolean startsWithValue(char c) {
        return Numbers.isDigit(c) || c == '$' || c == 'u' || c == 'v';
    }
}
