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
public record PoolWords(Optional<Pool> pool, String rest) {
    private static final String NOTE = "note";
    private static final String SIGNS = ".,!?;:";
    private static final String POOLS =
            "from the agency's pool|from the agency pool|from agency's pool|from agency pool|from my agency's pool"
                    + "|from the agency's wallet|from the agency wallet|from agency's wallet|from agency wallet"
                    + "|with the agency's connects|with the agency connects|with agency's connects|with agency connects"
                    + "|from agency's connects|from agency connects|from the agency connects|from agency's"
                    + "|on the agency's account|on the agency account|by the agency's pool|for the agency's pool";
    private static final List<List<String>> AGENCY = tokens(Tokens.phrases(POOLS
            + "|from the agency's connects|from the agency's|from the agency|from my agency's|from my agency"
            + "|from our agency's|from our agency|for the agency|for my agency|for our agency|of the agency|of my agency|of our agency"
            + "|by the agency|from agency|the agency's|the agency|my agency's|my agency|our agency's|our agency"
            + "|agency's|agency"));
    private static final List<String> FROM_AGENCY = Tokens.phrases(POOLS
            + "|from the agency's connects|from the agency's|from the agency|from my agency's|from my agency"
            + "|from our agency's|from our agency|from agency|for the agency");
    private static final List<List<String>> FROM_AGENCY_TOKENS = tokens(FROM_AGENCY);
    private static final List<List<String>> FOR_AGENCY = tokens(
            Tokens.phrases(String.join("|", FROM_AGENCY) + "|for my agency|for our agency|for agency|by the agency"));
    private static final List<List<String>> FOR_OWN = tokens(Tokens.phrases(
            "for my own wallet|for my own account|for my own|from my own connects|from my own|for myself|for me"
                    + "|from mine|my own|mine"));
    /** "The agency's connects" are "my connects", and what the agency has is what I have. */
    private static final List<String> SAID_OF_OWN = List.of("i", "my");

    private static final List<List<String>> OWN =
            tokens(Tokens.phrases("from my own connects|from my own|from mine|my own|own|mine"));

    /**
     * Reads those of the first line; what stands behind "note" is the person's own, and of a pasted page all but its first
     * word. Where one pool is kept, an agency's is named anywhere only in what can begin it; else the first word may name
     * either, for so it comes out of a field.
     */
    public static PoolWords in(CommandContext context, CommandSpec command, String words) {
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

    /** A few words that name one of the two wherever that stands, for who keeps both: "that was the agency's". */
    public static Optional<PoolWords> anywhere(View view, String words) {
        return view.state().keepsAgency() ? named(view, words) : Optional.empty();
    }

    /** One part of a sentence that tells several things, for who keeps both: "bought 40 for the agency and 20 for me". */
    public static PoolWords ofPart(View view, String part) {
        List<String> tokens = Tokens.of(part);
        int within = view.state().keepsAgency() ? tokens.size() : 0;
        return found(tokens, within, FOR_AGENCY, Pool.AGENCY)
                .or(() -> found(tokens, within, FOR_OWN, Pool.OWN))
                .orElseGet(() -> new PoolWords(Optional.empty(), part));
    }

    /** The same in words that lead somewhere: "agency wallet" does so before there is one, "my own wallet" does not. */
    public static Optional<PoolWords> named(View view, String words) {
        List<String> tokens = Tokens.of(words);
        int own = view.state().keepsAgency() ? tokens.size() : 0;
        return found(tokens, tokens.size(), AGENCY, Pool.AGENCY).or(() -> found(tokens, own, OWN, Pool.OWN));
    }

    /** What is asked about an agency's Connects as it would be asked about one's own, in the ways that may be meant. */
    static List<String> asOfOwn(View view, String question) {
        List<String> tokens = Tokens.of(question);
        return view.state().keepsAgency()
                ? SAID_OF_OWN.stream()
                        .flatMap(own -> replaced(tokens, tokens.size(), AGENCY, List.of(own)).stream())
                        .toList()
                : List.of();
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
        return replaced(tokens, within, phrases, List.of()).map(rest -> new PoolWords(Optional.of(pool), rest));
    }

    /** The words with others in the place of the first of these phrases; empty where none stands in them. */
    private static Optional<String> replaced(
            List<String> tokens, int within, List<List<String>> phrases, List<String> others) {
        List<String> said = tokens.stream().map(PoolWords::plain).toList();
        int end = said.contains(NOTE) ? Math.min(within, said.indexOf(NOTE)) : within;
        for (List<String> words : phrases) {
            for (int at = 0; at + words.size() <= end; at++) {
                if (said.subList(at, at + words.size()).equals(words)) {
                    List<String> rest = new ArrayList<>(tokens.subList(0, at));
                    rest.addAll(others);
                    rest.addAll(tokens.subList(at + words.size(), tokens.size()));
                    return Optional.of(String.join(" ", rest));
                }
            }
        }
        return Optional.empty();
    }

    /** In small letters, with no sign at its end. */
    private static String plain(String token) {
        String word = CaseFolding.of(token).replace('’', '\'');
        int end = word.length();
        while (end > 1 && SIGNS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
