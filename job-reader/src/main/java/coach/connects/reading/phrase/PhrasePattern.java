package coach.connects.reading.phrase;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to say something on a page: words, with slots for values between them ({@code {int} jobs posted}). White
 * space around a slot may be missing in the text, because copies lose it.
 */
final class PhrasePattern {
    /** Stands for what follows where that is no word of its own. */
    static final char ANYTHING = 0;

    private final TokenType type;
    private final List<Object> parts;

    private PhrasePattern(TokenType type, List<Object> parts) {
        this.type = type;
        this.parts = parts;
    }

    static PhrasePattern of(TokenType type, String written) {
        List<Object> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            int end = open < 0 ? written.length() : open;
            String words = NormalizedLine.of(CaseFolding.of(written.substring(at, end)))
                    .plain()
                    .strip();
            if (!words.isEmpty()) {
                parts.add(words);
            }
            if (open < 0) {
                break;
            }
            int close = written.indexOf('}', open);
            parts.add(Slot.named(written.substring(open + 1, close)));
            at = close + 1;
        }
        return new PhrasePattern(type, List.copyOf(parts));
    }

    /** Its words and slots, as all lines are that are read by it: equal for two ways of writing the same phrase. */
    String written() {
        return parts.stream()
                .map(part -> part instanceof Slot slot ? "{" + slot + "}" : part.toString())
                .collect(Collectors.joining(" "));
    }

    TokenType meaning() {
        return type;
    }

    /** The words it begins with; empty when it begins with a slot. */
    String beginning() {
        return parts.get(0) instanceof String words ? words : "";
    }

    /** The value that it begins with, of a kind that needs no look at what follows it. */
    Optional<Slot> firstSlot() {
        return parts.get(0) instanceof Slot slot && !slot.isOpen() ? Optional.of(slot) : Optional.empty();
    }

    /** The sign with which it goes on behind its first value, or {@link #ANYTHING}. */
    char afterFirst() {
        return parts.size() > 1 && parts.get(1) instanceof String words ? words.charAt(0) : ANYTHING;
    }

    /** Whether it begins with a slot that takes any words. */
    boolean isOpen() {
        return parts.get(0) instanceof Slot slot && slot.isOpen();
    }

    /** This phrase at this place of the text, or null. */
    @Nullable
    PhraseMatch at(NormalizedLine line, int start, SlotMatcher slots) {
        return from(0, new ArrayList<>(2), line, start, start, slots);
    }

    /** The same where the value that it begins with has been found already. */
    @Nullable
    PhraseMatch after(SlotMatcher.SlotMatch first, NormalizedLine line, int start, SlotMatcher slots) {
        List<Object> values = new ArrayList<>(2);
        values.add(first.value());
        return from(1, values, line, start, first.end(), slots);
    }

    private @Nullable PhraseMatch from(
            int part, List<Object> values, NormalizedLine line, int start, int from, SlotMatcher slots) {
        int at = from;
        for (int i = part; i < parts.size(); i++) {
            at = i == 0 ? at : line.skipSpaces(at);
            if (parts.get(i) instanceof String words) {
                if (!line.plain().startsWith(words, at) || !ends(words, line, at + words.length())) {
                    return null;
                }
                at += words.length();
            } else if (parts.get(i) instanceof Slot slot) {
                String until = i + 1 < parts.size() && parts.get(i + 1) instanceof String next ? next : null;
                SlotMatcher.SlotMatch match = slots.fill(slot, line, at, until);
                if (match == null) {
                    return null;
                }
                values.add(match.value());
                at = match.end();
            }
        }
        return new PhraseMatch(type, List.copyOf(values), start, at);
    }

    /** Whether the words may end here: the "5" of "/5" is no part of 56, and no percentage. */
    private static boolean ends(String words, NormalizedLine line, int end) {
        boolean figure = Digits.isDigit(words.charAt(words.length() - 1));
        return line.endsAt(end) && !(figure && (Digits.isDigit(line.at(end)) || line.at(line.skipSpaces(end)) == '%'));
    }
}
