package coach.connects.job.phrase;

import coach.connects.job.LowerCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to say something on a page: words, with slots for values between them ({@code {int} jobs posted}). White space
 * around a slot may be missing in the text, because copies lose it.
 */
final class Phrase {
    /** Stands for what follows where that is no word of its own. */
    static final char ANYTHING = 0;

    private final Meaning meaning;
    private final List<Object> parts;

    private Phrase(Meaning meaning, List<Object> parts) {
        this.meaning = meaning;
        this.parts = parts;
    }

    /** Reads the written form of a phrase. */
    static Phrase of(Meaning meaning, String written) {
        List<Object> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            int end = open < 0 ? written.length() : open;
            String words =
                    Script.of(LowerCase.of(written.substring(at, end))).plain().strip();
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
        return new Phrase(meaning, List.copyOf(parts));
    }

    Meaning meaning() {
        return meaning;
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
    Said at(Script script, int start, Slots slots) {
        return from(0, new ArrayList<>(2), script, start, start, slots);
    }

    /** The same where the value that it begins with has been found already. */
    @Nullable
    Said after(Slots.Filled first, Script script, int start, Slots slots) {
        List<Object> values = new ArrayList<>(2);
        values.add(first.value());
        return from(1, values, script, start, first.end(), slots);
    }

    private @Nullable Said from(int part, List<Object> values, Script script, int start, int from, Slots slots) {
        int at = from;
        for (int i = part; i < parts.size(); i++) {
            at = i == 0 ? at : script.skipSpaces(at);
            if (parts.get(i) instanceof String words) {
                if (!script.plain().startsWith(words, at) || !script.endsAt(at + words.length())) {
                    return null;
                }
                at += words.length();
            } else if (parts.get(i) instanceof Slot slot) {
                String until = i + 1 < parts.size() && parts.get(i + 1) instanceof String next ? next : null;
                Slots.Filled filled = slots.fill(slot, script, at, until);
                if (filled == null) {
                    return null;
                }
                values.add(filled.value());
                at = filled.end();
            }
        }
        return new Said(meaning, List.copyOf(values), start, at);
    }
}
