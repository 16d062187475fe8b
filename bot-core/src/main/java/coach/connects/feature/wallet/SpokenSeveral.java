package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Optional;

/**
 * Two things told in one sentence, such as "bought 40, applied for 16": each part is an entry of its own, or neither is.
 *
 * @param first what the first part tells
 * @param rest the words of the other part
 */
record SpokenSeveral(SpokenEntry first, String rest) {
    private static final List<String> BETWEEN =
            List.of(", and then ", ", then ", ", and ", " and then ", ", ", "; ", " and ", " then ");

    /** The first place where the sentence falls into two; empty where it does at none. */
    static Optional<SpokenSeveral> read(View view, String words) {
        String lower = CaseFolding.of(words);
        if (lower.length() != words.length() || SpokenEntry.read(view, words).isPresent()) {
            return Optional.empty();
        }
        return BETWEEN.stream()
                .filter(lower::contains)
                .flatMap(between -> at(view, words, lower.indexOf(between), between.length()).stream())
                .findFirst();
    }

    private static Optional<SpokenSeveral> at(View view, String words, int end, int length) {
        String rest = words.substring(end + length).strip();
        Optional<SpokenEntry> other =
                SpokenEntry.read(view, rest).filter(told -> told.kind().isClear());
        return other.isEmpty()
                ? Optional.empty()
                : SpokenEntry.read(view, words.substring(0, end))
                        .filter(told -> told.kind().isClear())
                        .map(told -> new SpokenSeveral(told, rest));
    }
}
