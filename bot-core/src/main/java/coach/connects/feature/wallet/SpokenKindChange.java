package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "I meant bought", "no, spent 40, not bought": what was told was another kind of entry. It is one only if every word of it
 * is understood.
 *
 * @param command the command that records the right kind
 * @param amount the number, where it was said again
 */
record SpokenKindChange(String command, Optional<Connects> amount) {
    private static final int LONGEST = 60;
    private static final String NOT = "not";
    private static final List<String> MEANT = List.of("meant", "mean");

    /** What these words say; empty where they say anything else or anything besides. */
    static Optional<SpokenKindChange> read(View view, String text) {
        if (text.length() > LONGEST || text.indexOf('\n') >= 0 || text.indexOf('?') >= 0) {
            return Optional.empty();
        }
        List<String> words = SpokenVocabulary.english(view, SpokenEntry.words(text));
        List<String> right = new ArrayList<>();
        List<Connects> numbers = new ArrayList<>();
        boolean wrong = false;
        String before = "";
        for (String word : words) {
            Optional<String> deed = deed(view, word);
            Optional<Connects> number = AmountParser.read(word).value();
            number.ifPresent(numbers::add);
            boolean denied = deed.isPresent() && before.equals(NOT);
            wrong = wrong || denied;
            deed.filter(one -> !denied).ifPresent(right::add);
            boolean understood = deed.isPresent()
                    || number.isPresent()
                    || view.lists("spoken.cue", word)
                    || view.lists("spoken.amiss", word)
                    || view.lists("spoken.little", word);
            if (!understood) {
                return Optional.empty();
            }
            before = word;
        }
        boolean meant = wrong || words.stream().anyMatch(MEANT::contains);
        return meant && right.size() == 1 && numbers.size() <= 1
                ? Optional.of(
                        new SpokenKindChange(right.get(0), numbers.stream().findFirst()))
                : Optional.empty();
    }

    private static Optional<String> deed(View view, String word) {
        return view.lists("spoken.deed.spend", word)
                ? Optional.of("spend")
                : view.lists("spoken.deed.buy", word) ? Optional.of("buy") : Optional.empty();
    }
}
