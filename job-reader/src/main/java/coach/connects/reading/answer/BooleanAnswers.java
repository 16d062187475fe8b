package coach.connects.reading.answer;

import coach.connects.parsing.Tokens;
import java.util.Optional;
import java.util.Set;

/** Yes and no, in the words that people use for them. */
final class BooleanAnswers {
    private static final Set<String> YES =
            Set.copyOf(Tokens.phrases("yes|y|yep|yeah|true|ok|sure|verified|is verified|payment ok|payment verified|"
                    + "payment method verified|yes verified|yes, verified|it's verified|it is verified|"
                    + "yes it's verified|yes, it's verified|yes, it is|it is|✅|✓|verifiziert|verificado|"
                    + "verificada|vérifié|vérifiée|ja|sí|si|oui|sim"));
    private static final Set<String> NO =
            Set.copyOf(Tokens.phrases("no|n|nope|nah|false|not|unverified|not verified|is not verified|not yet|"
                    + "payment unverified|payment not verified|payment method not verified|no, not verified|"
                    + "it isn't|isn't verified|❌|nicht verifiziert|no verificado|non vérifié|não verificado|"
                    + "nao verificado|nein|non|não|nao"));

    private BooleanAnswers() {}

    static Optional<Boolean> read(String plain) {
        if (NO.contains(plain)) {
            return Optional.of(false);
        }
        return YES.contains(plain) ? Optional.of(true) : Optional.empty();
    }
}
