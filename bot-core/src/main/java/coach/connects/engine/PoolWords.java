package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
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
    private static final List<List<String>> AGENCY = tokens(
            Tokens.phrases(
                    "from the agency's connects|from the agency's|from the agency"
                            + "|for the agency|of the agency|by the agency|from agency|the agency's|the agency|agency's|agency"));
    private static final List<String> FROM_AGENCY = Tokens.phrases(
            "from the agency's connects|with the agency's connects|from the agency's|from the agency|from agency|for the agency");
    private static final List<List<String>> FROM_AGENCY_TOKENS = tokens(FROM_AGENCY);
    private static final List<List<String>> OWN =
            tokens(Tokens.phrases("from my own connects|from my own|from mine|my own|own|mine"));

    /**
     * Reads those of the first line; what stands behind "note" is the person's own, and of a pasted page all but its first
     * word. Where one pool is kept, an agency's is named anywhere only in what can begin it; else the first word may name
     * either, for so it comes out of a field.
     */
    static PoolWords in(CommandContext context, CommandSpec command, String words) {
        int end = words.indexOf('\n');
        String line = end < 0 ? words : words.substring(0, end);
        List<String> tokens = Tokens.of(line);
        boolean both = context.state().keepsAgency();
        int first = Math.min(1, tokens.size());
        int all = command.takesPage() ? first : tokens.size();
        boolean begins = both || command.category() == Category.KEEP_THE_WALLET;
        Optional<PoolWords> found = found(tokens, begins ? all : first, AGENCY, Pool.AGENCY)
                .or(() -> found(tokens, both ? all : first, OWN, Pool.OWN));
        String below = end < 0 ? "" : words.substring(end);
        return found.map(said -> new PoolWords(said.pool(), (said.rest() + below).strip()))
                .orElseGet(() -> new PoolWords(Optional.empty(), words));
    }

    /** Of a sentence only what leaves no doubt: a job may be an agency's, too. */
    static Optional<Pool> inSentence(String words) {
        String said = CaseFolding.of(words).replace('’', '\'');
        return FROM_AGENCY.stream().anyMatch(said::contains) ? Optional.of(Pool.AGENCY) : Optional.empty();
    }

    /** What says behind words that this one is meant; nothing of one's own, which is meant without. */
    static String saying(Pool pool) {
        return pool == Pool.OWN ? "" : " " + FROM_AGENCY.get(FROM_AGENCY.size() - 1);
    }

    /** The sentence without that. */
    static String withoutPool(String words) {
        List<String> tokens = Tokens.of(words);
        return found(tokens, tokens.size(), FROM_AGENCY_TOKENS, Pool.AGENCY)
                .map(PoolWords::rest)
                .orElse(words);
    }

    private static List<List<String>> tokens(List<String> phrases) {
        return phrases.stream().map(Tokens::of).toList();
    }

    private static Optional<PoolWords> found(List<String> tokens, int within, List<List<String>> phrases, Pool pool) {
        List<String> said = tokens.stream()
                .map(token -> CaseFolding.of(token).replace('’', '\''))
                .toList();
        int end = said.contains(NOTE) ? Math.min(within, said.indexOf(NOTE)) : within;
        for (List<String> words : phrases) {
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
