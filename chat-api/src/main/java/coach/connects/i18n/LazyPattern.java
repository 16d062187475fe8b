package coach.connects.i18n;

import org.jspecify.annotations.Nullable;

/** One sentence of the catalogue, which is taken apart when it is first said: of a thousand, a run says a few. */
final class LazyPattern {
    private final String source;
    private volatile @Nullable MessagePattern pattern;

    LazyPattern(String source) {
        this.source = source;
    }

    MessagePattern pattern() {
        MessagePattern known = pattern;
        if (known == null) {
            // Two who ask at once make two of the same.
            known = MessagePattern.of(source);
            pattern = known;
        }
        return known;
    }
}
