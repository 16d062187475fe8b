package coach.connects.text;

import org.jspecify.annotations.Nullable;

/** One sentence of the catalogue, which is taken apart when it is first said: of a thousand, a run says a few. */
final class Sentence {
    private final String source;
    private volatile @Nullable Pattern pattern;

    Sentence(String source) {
        this.source = source;
    }

    /** The sentence, taken apart. */
    Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            // Two who ask at once make two of the same.
            known = Pattern.of(source);
            pattern = known;
        }
        return known;
    }
}
