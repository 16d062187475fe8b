package coach.connects.parsing;

import java.util.List;

/** What is said around a wish for politeness' sake: "hey, can you please … thanks". */
public final class PoliteWords {
    private static final List<String> BEFORE = Tokens.phrases(
            "please |pls |kindly |hey |hi |ok |so |um |uh |sir |bot |can you |could you |can u |you can |just |abeg |i want you to ");
    private static final List<String> BEHIND = Tokens.phrases(" please| pls| thanks| sir| bot| po| ok");

    private PoliteWords() {}

    /** The wish alone, in small letters, without the sign that ends it. */
    public static String without(String words) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!", "?"));
        for (int twice = 0; twice < 2; twice++) {
            for (String polite : BEFORE) {
                said = Affixes.withoutStart(said, List.of(polite));
            }
        }
        return Affixes.withoutEnds(said, BEHIND);
    }
}
