package coach.connects.command.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command that waits for an answer or a press, in a form that a conversation and a button can carry.
 *
 * @param line what stands after the command's name; {@link #ANSWER} stands where the answer belongs
 * @param check the id of the check that led to it
 */
record Pending(String line, Optional<String> check) {
    /** Stands where the answer belongs. */
    static final String ANSWER = "?";

    private static final char BREAK = '\n';

    /** What a person said: whatever stands in it, it names no check. */
    static Pending said(String words) {
        return new Pending(words.replace(BREAK, ' '), Optional.empty());
    }

    /** What {@link #written} wrote. */
    static Pending read(String written) {
        int end = written.indexOf(BREAK);
        return end < 0
                ? new Pending(written, Optional.empty())
                : new Pending(written.substring(0, end), Optional.of(written.substring(end + 1)));
    }

    String written() {
        return line + check.map(id -> BREAK + id).orElse("");
    }

    Pending with(String otherLine) {
        return new Pending(otherLine, check);
    }

    /** The same, the answer put where it belongs; in front where no place is kept for it. */
    Pending answered(String words) {
        List<String> tokens = new ArrayList<>(Sections.tokens(line));
        int place = tokens.indexOf(ANSWER);
        String said = words.replace(BREAK, ' ');
        if (place < 0) {
            tokens.add(0, said);
        } else {
            tokens.set(place, said);
        }
        return with(String.join(" ", tokens));
    }
}
