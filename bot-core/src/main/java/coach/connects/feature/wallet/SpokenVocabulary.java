package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of other tongues that people mix into their English ("gastei 16", "i don spend 16"), each as the English one. */
final class SpokenVocabulary {
    private static final String LIST = "spoken.same";
    private static final char MEANS = '>';

    private SpokenVocabulary() {}

    /** These words with every such one in English; what says nothing there is left out. */
    static List<String> english(View view, List<String> words) {
        Map<String, String> meant = new HashMap<>();
        for (String pair : Tokens.phrases(view.plain(LIST))) {
            int end = pair.indexOf(MEANS);
            if (end > 0) {
                meant.put(pair.substring(0, end), pair.substring(end + 1));
            }
        }
        List<String> english = new ArrayList<>();
        for (String word : words) {
            String said = Optional.ofNullable(meant.get(word)).orElse(word);
            english.addAll(Tokens.of(said));
        }
        return NumberWords.inDigits(english);
    }
}
