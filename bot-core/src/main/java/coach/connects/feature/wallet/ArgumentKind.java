package coach.connects.feature.wallet;

import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Optional;

/** What can stand after a command's name; all but the first begin with a word of their own. */
enum ArgumentKind {
    /** The amount and the words of the command, in any order. */
    FREE(""),
    BOOST("boost"),
    PRICE("for", "cost", "costs", "costing", "price", "priced", "paid", "paying"),
    UNTIL("until"),
    ON("on"),
    /** The person's own words: everything up to the end. */
    NOTE("note");

    private final String keyword;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of texts.
    private final List<String> synonyms;

    ArgumentKind(String keyword, String... synonyms) {
        this.keyword = keyword;
        this.synonyms = List.of(synonyms);
    }

    String keyword() {
        return keyword;
    }

    /** The part that begins with this word, in any case. */
    static Optional<ArgumentKind> begunBy(String word) {
        String lower = CaseFolding.of(word);
        for (ArgumentKind kind : values()) {
            if (kind != FREE && (kind.keyword.equals(lower) || kind.synonyms.contains(lower))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
