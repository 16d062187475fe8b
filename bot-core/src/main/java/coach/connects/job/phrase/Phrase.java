package coach.connects.job.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to say something on a page: words, with slots for values between them ({@code {int} jobs posted}). White space
 * around a slot may be missing in the text, because copies lose it.
 */
final class Phrase {
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
            String words = Script.of(written.substring(at, end).toLowerCase(Locale.ROOT))
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
        return new Phrase(meaning, List.copyOf(parts));
    }

    Meaning meaning() {
        return meaning;
    }

    /** The words it begins with; empty when it begins with a slot. */
    String beginning() {
        return parts.get(0) instanceof String words ? words : "";
    }

    /** Whether it begins with a slot that takes any words. */
    boolean isOpen() {
        return parts.get(0) instanceof Slot slot && slot.isOpen();
    }

    /** This phrase at this place of the text, or null. */
    @Nullable
    Said at(Script script, int start, Slots slots) {
        List<Object> values = new ArrayList<>(2);
        int at = start;
        for (int i = 0; i < parts.size(); i++) {
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
