package coach.connects.feature.wallet;

import coach.connects.parsing.CaseFolding;
import java.util.Optional;

/** What can stand after a command's name; all but the first begin with a word of their own. */
enum ArgumentKind {
    /** The amount and the words of the command, in any order. */
    FREE(""),
    BOOST("boost"),
    PRICE("for"),
    UNTIL("until"),
    ON("on"),
    /** The person's own words: everything up to the end. */
    NOTE("note");

    private final String keyword;

    ArgumentKind(String keyword) {
        this.keyword = keyword;
    }

    String keyword() {
        return keyword;
    }

    /** The part that begins with this word, in any case. */
    static Optional<ArgumentKind> begunBy(String word) {
        String lower = CaseFolding.of(word);
        for (ArgumentKind kind : values()) {
            if (kind != FREE && kind.keyword.equals(lower)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
