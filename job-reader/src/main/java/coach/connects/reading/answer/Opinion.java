package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which way somebody's words speak of a job (J-11): by words that praise, words that warn, and words that turn the next one
 * round. "No red flags" is for it, "no good client" is against it. A word that is not known ends what was turned, and with
 * one nothing is for a job.
 */
enum Opinion {
    FOR,
    AGAINST,
    /** Every word is known and takes no side: "ask a friend about it". */
    NEITHER,
    UNKNOWN;

    /** What the words are an answer to: behind "Red flags:" a bare "no" is good, behind "Verdict:" it is bad. */
    enum Subject {
        PROBLEMS,
        DECISION,
        NOTES,
        /** Nothing: in talk "no thanks" may be said to the bot. */
        NOTHING
    }

    private static final int LONGEST = 200;
    private static final int LONGEST_RUN = 4;
    private static final String ENDS = ",;.:!()–—";

    /** What a person wrote of a job without being asked. */
    static Opinion of(String remark) {
        return of(remark, Subject.NOTHING);
    }

    static Opinion of(String remark, Subject subject) {
        if (remark.indexOf('?') >= 0 || remark.length() > LONGEST) {
            return UNKNOWN;
        }
        List<Opinion> all = clauses(remark).stream()
                .map(clause -> new Clause(clause, subject).opinion())
                .toList();
        if (all.isEmpty() || all.contains(AGAINST)) {
            return all.isEmpty() ? UNKNOWN : AGAINST;
        }
        if (all.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return all.contains(FOR) ? FOR : NEITHER;
    }

    private static List<List<String>> clauses(String remark) {
        Set<String> parting = PhraseDictionary.standard().words("opinion_parting");
        List<List<String>> clauses = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String token : Tokens.of(CaseFolding.of(remark).replace('’', '\''))) {
            String word = Remark.letters(token);
            boolean parts = parting.contains(word);
            if (!word.isEmpty() && !parts) {
                open.add(word);
            }
            if ((parts || ENDS.indexOf(token.charAt(token.length() - 1)) >= 0) && !open.isEmpty()) {
                clauses.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            clauses.add(open);
        }
        return clauses;
    }

    /** What lies between two commas. */
    private static final class Clause {
        private final List<String> words;
        private final Subject subject;
        private boolean turned;
        private boolean turns;
        private boolean praised;
        private boolean warned;
        private boolean known = true;
        /** Whether nothing stands in it but what makes a bare answer of it: "none found so far". */
        private boolean bare = true;

        Clause(List<String> words, Subject subject) {
            this.words = words;
            this.subject = subject;
            int at = 0;
            while (at < words.size()) {
                at += hear(at);
            }
            // "I trust this client not"
            warned |= turned && praised && known;
        }

        /** Takes the longest expression that begins here; the number of its words. */
        private int hear(int at) {
            for (int length = Math.min(LONGEST_RUN, words.size() - at); length > 0; length--) {
                String run = String.join("_", words.subList(at, at + length));
                if (is("opinion_good", run)) {
                    tell(!turned);
                    return length;
                }
                boolean leaves = subject != Subject.NOTHING && is("judging_leave", run);
                if (leaves || is("judging_ill", run) || is("opinion_problems", run)) {
                    tell(turned);
                    return length;
                }
                if (is("opinion_turning", run)) {
                    turned = true;
                    turns = true;
                    bare &= is("opinion_bare", run);
                    return length;
                }
                if (is("opinion_beside", run)) {
                    bare &= is("opinion_bare", run);
                    return length;
                }
            }
            turned = false;
            known = false;
            bare = false;
            return 1;
        }

        private void tell(boolean well) {
            praised |= well;
            // What follows words that are not known may be of something else: "website not safe".
            warned |= !well && known;
            known &= well || warned;
            turned = false;
            bare = false;
        }

        Opinion opinion() {
            if (warned) {
                return AGAINST;
            }
            if (!known || (turns && !praised && !bare)) {
                return UNKNOWN;
            }
            return praised ? FOR : bare();
        }

        private Opinion bare() {
            String said = String.join("_", words);
            return switch (subject) {
                case PROBLEMS -> {
                    boolean none = (turns && bare) || is("opinion_little", said) || is("nothings", said);
                    yield none ? FOR : is("opinion_much", said) ? AGAINST : UNKNOWN;
                }
                case DECISION -> turns && bare ? AGAINST : NEITHER;
                case NOTES, NOTHING -> NEITHER;
            };
        }

        private static boolean is(String list, String run) {
            return PhraseDictionary.standard().words(list).contains(run);
        }
    }
}
