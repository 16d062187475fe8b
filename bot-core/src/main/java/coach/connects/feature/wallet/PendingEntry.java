package coach.connects.feature.wallet;

import coach.connects.engine.PayloadCodec;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command that waits for an answer or a press; a conversation and a button carry it.
 *
 * @param line what stands after the command's name; {@link #ANSWER} stands where the answer belongs
 * @param check the id of the check that led to it
 */
record PendingEntry(String line, Optional<String> check) {
    /** Stands where the answer belongs. */
    static final String ANSWER = "?";

    static final PayloadCodec<PendingEntry> FORM =
            PayloadCodec.of("entry", PendingEntry.class).orEarlier("", "\n");

    private static final char BREAK = '\n';

    /** What a person said: whatever stands in it, it names no check. */
    static PendingEntry said(String words) {
        return new PendingEntry(words.replace(BREAK, ' '), Optional.empty());
    }

    String written() {
        return FORM.write(this);
    }

    PendingEntry with(String otherLine) {
        return new PendingEntry(otherLine, check);
    }

    /** The same, as what came of this check. */
    PendingEntry ledBy(Optional<String> other) {
        return new PendingEntry(line, other);
    }

    /** The same as it was before it was asked, so that it is asked for again; empty where a day waits, which has its buttons. */
    Optional<PendingEntry> askedAgain() {
        List<String> tokens = new ArrayList<>(Tokens.of(line));
        int place = tokens.indexOf(ANSWER);
        Optional<PriceQuestion> price = PriceQuestion.of(this);
        if (price.isPresent()) {
            price.get().untold(tokens, place);
            return Optional.of(with(String.join(" ", tokens)));
        }
        Optional<ArgumentKind> part = place > 0 ? ArgumentKind.begunBy(tokens.get(place - 1)) : Optional.empty();
        if (part.filter(kind -> kind != ArgumentKind.BOOST).isPresent()) {
            return Optional.empty();
        }
        tokens.remove(ANSWER);
        return Optional.of(with(String.join(" ", tokens)));
    }

    /** The same, the answer put where it belongs; in front where no place is kept for it. */
    PendingEntry answered(String words) {
        List<String> tokens = new ArrayList<>(Tokens.of(line));
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
