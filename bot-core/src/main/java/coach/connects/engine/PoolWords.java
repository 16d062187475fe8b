package coach.connects.engine;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words behind a command, of which some may say whose Connects are meant (W-37).
 *
 * @param pool whose; empty where nothing says so
 * @param rest the words without those
 */
record PoolWords(Optional<Pool> pool, String rest) {
    private static final String NOTE = "note";
    private static final List<String> AGENCY = Tokens.phrases(
            "from the agency's connects|from the agency's|from the agency"
                    + "|for the agency|of the agency|by the agency|from agency|the agency's|the agency|agency's|agency");
    private static final List<String> FROM_AGENCY = Tokens.phrases(
            "from the agency's connects|with the agency's connects|from the agency's|from the agency|from agency|for the agency");
    private static final List<String> OWN =
            Tokens.phrases("from my own connects|from my own|from mine|my own|own|mine");

    /**
     * Reads them; what stands behind "note" is the person's own.
     *
     * @param both whether there are two: else only the agency's has a name
     */
    static PoolWords in(String words, boolean both) {
        List<String> tokens = Tokens.of(words);
        return found(tokens, AGENCY, Pool.AGENCY)
                .or(() -> both ? found(tokens, OWN, Pool.OWN) : Optional.empty())
                .orElseGet(() -> new PoolWords(Optional.empty(), words));
    }

    /** Of a sentence only what leaves no doubt: a job may be an agency's, too. */
    static Optional<Pool> inSentence(String words) {
        String said = CaseFolding.of(words).replace('’', '\'');
        return FROM_AGENCY.stream().anyMatch(said::contains) ? Optional.of(Pool.AGENCY) : Optional.empty();
    }

    /** The sentence without that. */
    static String withoutPool(String words) {
        return found(Tokens.of(words), FROM_AGENCY, Pool.AGENCY)
                .map(PoolWords::rest)
                .orElse(words);
    }

    private static Optional<PoolWords> found(List<String> tokens, List<String> phrases, Pool pool) {
        List<String> said = tokens.stream()
                .map(token -> CaseFolding.of(token).replace('’', '\''))
                .toList();
        int end = said.contains(NOTE) ? said.indexOf(NOTE) : said.size();
        for (String phrase : phrases) {
            List<String> words = Tokens.of(phrase);
            for (int at = 0; at + words.size() <= end; at++) {
                if (said.subList(at, at + words.size()).equals(words)) {
                    List<String> rest = new ArrayList<>(tokens.subList(0, at));
                    rest.addAll(tokens.subList(at + words.size(), tokens.size()));
                    return Optional.of(new PoolWords(Optional.of(pool), String.join(" ", rest)));
                }
            }
        }
        return Optional.empty();
    }
}
