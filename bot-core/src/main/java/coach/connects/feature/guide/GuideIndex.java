package coach.connects.feature.guide;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.EditDistance;
import coach.connects.parsing.Tokens;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that lead to a screen, as the catalogue lists them.
 *
 * @param phrases of each screen, in small letters
 */
record GuideIndex(Map<GuideScreen, List<String>> phrases) {
    private static final int NEAR = 2;
    /** Shorter words are all near to each other. */
    private static final int LONG_ENOUGH = 5;
    /** Of fewer letters too many words begin so. */
    private static final int SHORTEST_START = 3;

    static GuideIndex of(View view) {
        Map<GuideScreen, List<String>> phrases = new EnumMap<>(GuideScreen.class);
        for (GuideScreen screen : GuideScreen.values()) {
            if (screen != GuideScreen.OVERVIEW) {
                phrases.put(screen, Tokens.phrases(view.plain(screen.key(".words"))));
            }
        }
        return new GuideIndex(phrases);
    }

    /** The screen so named: by its number, its name or a word for it, or by how only its words begin. */
    Optional<GuideScreen> find(String words) {
        String said = plain(words);
        return numbered(said).or(() -> exactly(said)).or(() -> beginning(said));
    }

    /** The screen of which one of these words is a name. */
    Optional<GuideScreen> exactly(String words) {
        String said = plain(words);
        return phrases.entrySet().stream()
                .filter(screen ->
                        screen.getKey().word().equals(said) || screen.getValue().contains(said))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A name that these words were probably meant to be. */
    Optional<String> nearest(String words) {
        String said = plain(words);
        int near = said.length() < LONG_ENOUGH ? 1 : NEAR;
        return phrases.values().stream()
                .flatMap(List::stream)
                .filter(name -> Math.abs(name.length() - said.length()) <= near)
                .filter(name -> EditDistance.between(name, said) <= near)
                .min(Comparator.comparingInt(name -> EditDistance.between(name, said)));
    }

    private static Optional<GuideScreen> numbered(String said) {
        List<GuideScreen> chapters = GuideScreen.OVERVIEW.pages();
        for (int i = 0; i < chapters.size(); i++) {
            if (said.equals(String.valueOf(i + 1))) {
                return Optional.of(chapters.get(i));
            }
        }
        return Optional.empty();
    }

    /** Several screens' words may begin so; then it names none. */
    private Optional<GuideScreen> beginning(String said) {
        Set<GuideScreen> meant = new HashSet<>();
        phrases.forEach((screen, names) -> {
            if (names.stream().anyMatch(name -> name.startsWith(said))) {
                meant.add(screen);
            }
        });
        return said.length() < SHORTEST_START || meant.size() != 1
                ? Optional.empty()
                : meant.stream().findFirst();
    }

    private static String plain(String words) {
        return String.join(" ", Tokens.of(CaseFolding.of(words)));
    }
}
