package coach.connects.i18n;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence of the catalogue, which is taken apart when it is first said: of a thousand, a run says a few. */
final class LazyPattern {
    private final String source;
    private volatile @Nullable MessagePattern pattern;
    private volatile @Nullable Set<String> phrases;

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

    /** What stands between the bars of a list, {@code |thanks|thank you|}. Lists hold no values and no style. */
    Set<String> phrases() {
        Set<String> known = phrases;
        if (known == null) {
            Set<String> read = new HashSet<>(List.of(source.split("\\|", -1)));
            read.remove("");
            known = Set.copyOf(read);
            phrases = known;
        }
        return known;
    }
}
