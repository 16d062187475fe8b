package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.parsing.Tokens;
import java.util.List;

/** Deeds that somebody speaks of and that did not happen: "I have to spend 16", "almost bought 40", "should have applied". */
final class SpokenIntent {
    private static final int LONGEST_PHRASE = 3;

    private SpokenIntent() {}

    /** Whether a verb of a deed stands behind words that leave it undone; "I had to spend 16" is a deed that was done. */
    static boolean isIn(View view, String text) {
        List<String> words = SpokenEntry.words(text);
        List<String> undone = Tokens.phrases(view.plain("spoken.undone.before"));
        for (int verb = 1; verb < words.size(); verb++) {
            if (!view.lists("spoken.undone.verbs", words.get(verb))) {
                continue;
            }
            int end = view.lists("spoken.undone.between", words.get(verb - 1)) ? verb - 1 : verb;
            for (int at = Math.max(0, end - LONGEST_PHRASE); at < end; at++) {
                if (undone.contains(String.join(" ", words.subList(at, end)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
