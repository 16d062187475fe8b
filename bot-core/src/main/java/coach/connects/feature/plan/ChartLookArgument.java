package coach.connects.feature.plan;

import coach.connects.chat.Chart.Look;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * Words behind a command that draws, of which one may say how the picture looks.
 *
 * @param look light unless said
 * @param rest the other words, in small letters
 */
record ChartLookArgument(Look look, List<String> rest) {
    static final String DARK = "dark";
    static final String BRIGHT = "light";

    ChartLookArgument {
        rest = List.copyOf(rest);
    }

    /** Empty where more than one look is said. */
    static Optional<ChartLookArgument> in(String words) {
        List<String> said = Tokens.of(CaseFolding.of(words));
        List<String> rest = said.stream()
                .filter(word -> !word.equals(DARK) && !word.equals(BRIGHT))
                .toList();
        return said.size() - rest.size() > 1
                ? Optional.empty()
                : Optional.of(new ChartLookArgument(said.contains(DARK) ? Look.DARK : Look.LIGHT, rest));
    }

    /** The word for the other one than this. */
    static String otherThan(Look look) {
        return look == Look.DARK ? BRIGHT : DARK;
    }
}
