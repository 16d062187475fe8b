package coach.connects.reading.phrase;

import coach.connects.parsing.Digits;
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
    private final Map<Slot, Map<Character, List<PhrasePattern>>> valued = new EnumMap<>(Slot.class);

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<PhrasePattern> phrases = new ArrayList<>();
    }

    void add(PhrasePattern pattern) {
        Optional<Slot> first = pattern.firstSlot();
        if (first.isPresent()) {
            valued.computeIfAbsent(first.get(), slot -> new HashMap<>())
                    .computeIfAbsent(pattern.afterFirst(), c -> new ArrayList<>())
                    .add(pattern);
            return;
        }
        Node node = root;
        for (char c : pattern.beginning().toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new Node());
        }
        node.phrases.add(pattern);
    }

    /** The longest phrase that begins at this place; of equally long ones the one with more words of its own. */
    @Nullable
    PhraseMatch longest(NormalizedLine line, int start, SlotMatcher slots) {
        PhraseMatch longest = startsWithValue(line.at(start)) ? longestValued(line, start, slots) : null;
        Node node = root;
        int at = start;
        while (node != null) {
            PhraseMatch here = longest(node.phrases, line, start, slots);
            longest = here != null && (longest == null || here.end() >= longest.end()) ? here : longest;
            node = node.next.get(line.at(at++));
        }
        return longest;
    }

    private @Nullable PhraseMatch longestValued(NormalizedLine line, int start, SlotMatcher slots) {
        PhraseMatch longest = null;
        for (Map.Entry<Slot, Map<Character, List<PhrasePattern>>> kind : valued.entrySet()) {
            SlotMatcher.SlotMatch first = slots.fill(kind.getKey(), line, start, null);
            if (first != null) {
                char next = line.at(line.skipSpaces(first.end()));
                for (char sign : new char[] {next, PhrasePattern.ANYTHING}) {
                    List<PhrasePattern> phrases = kind.getValue().getOrDefault(sign, List.of());
                    longest = longestAfter(first, phrases, line, start, slots, longest);
                }
            }
        }
        return longest;
    }

    private static @Nullable PhraseMatch longestAfter(
            SlotMatcher.SlotMatch first,
            List<PhrasePattern> phrases,
            NormalizedLine line,
            int start,
            SlotMatcher slots,
            @Nullable PhraseMatch before) {
        PhraseMatch longest = before;
        for (PhrasePattern pattern : phrases) {
            PhraseMatch match = pattern.after(first, line, start, slots);
            longest = match != null && (longest == null || match.end() > longest.end()) ? match : longest;
        }
        return longest;
    }

    private static @Nullable PhraseMatch longest(
            List<PhrasePattern> phrases, NormalizedLine line, int start, SlotMatcher slots) {
        PhraseMatch longest = null;
        for (PhrasePattern pattern : phrases) {
            PhraseMatch match = pattern.at(line, start, slots);
            longest = match != null && (longest == null || match.end() > longest.end()) ? match : longest;
        }
        return longest;
    }

    /** Only numbers, amounts and the "vor" of German ages can begin a phrase that begins with a slot. */
    private static boolean startsWithValue(char c) {
        return Digits.isDigit(c) || c == '$' || c == 'u' || c == 'v';
    }
}
