package coach.connects.feature.check;

import coach.connects.check.Decision;
import coach.connects.engine.CommandContext;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody says of a verdict as such: "so should I apply?", "why skip", "I will apply anyway". It is that only if every
 * word of it is one of the catalogue's few ({@code verdict.said.*}); a word more, and it may be anything else.
 *
 * @param wish what they want to hear, or to do
 * @param named the verdict that they name, if any
 */
record VerdictQuestion(Wish wish, Optional<Decision> named) {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_MEANING = 4;
    private static final String YES = "yes";

    /** The lists of single words in the catalogue. */
    private static final List<String> LISTS = List.of(
            "little",
            "act",
            "judging",
            "advice",
            "asking",
            "modal",
            "why",
            "meaning",
            "decision",
            "mine",
            "not",
            "what");

    /** What is wanted of a verdict. */
    enum Wish {
        /** Should I apply? */
        ADVICE,
        /** Is it good? Are you sure? */
        JUDGING,
        /** Should I skip it? */
        SKIPPING,
        /** I will apply, whatever it says. */
        APPLYING,
        /** I will not, or I did not. */
        LEAVING,
        WHY,
        /** What does its word mean? */
        MEANING,
        /** After it was left: I want it after all. */
        RETURNING,
        /** The verdict is said to be wrong. */
        DISPUTING
    }

    /** What these words want right below a verdict: "explain", "that's wrong"; elsewhere they may be of anything. */
    static Optional<Wish> below(CommandContext context, String text) {
        if (context.says("verdict.said.below.why", text)) {
            return Optional.of(Wish.WHY);
        }
        return context.says("verdict.said.below.wrong", text) ? Optional.of(Wish.DISPUTING) : Optional.empty();
    }

    /** What these words want of a verdict; empty where they may mean anything else. */
    static Optional<VerdictQuestion> of(CommandContext context, String text) {
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<String> words = Tokens.plain(text);
        boolean marked = text.indexOf('?') >= 0;
        return words.isEmpty() || words.size() > MOST_WORDS
                ? Optional.empty()
                : new Reading(context, words, marked).wish().map(wish -> new VerdictQuestion(wish, named(words)));
    }

    private static Optional<Decision> named(List<String> words) {
        return Arrays.stream(Decision.values())
                .filter(decision -> words.contains(CaseFolding.of(decision.name())))
                .findFirst();
    }

    /** The words, looked up in the catalogue's lists. */
    private record Reading(CommandContext context, List<String> words, boolean marked) {
        Optional<Wish> wish() {
            if (context.lists("verdict.said.return", String.join(" ", words))) {
                return Optional.of(Wish.RETURNING);
            }
            if (context.lists("verdict.said.whole", String.join(" ", words))) {
                return Optional.of(advised());
            }
            boolean unpaid = said("no connect") || said("no connects");
            if (unpaid || !words.stream().allMatch(this::isKnown)) {
                return Optional.empty();
            }
            if (has("meaning") || (has("decision") && endsAsking())) {
                return Optional.of(Wish.MEANING);
            }
            if (has("why")) {
                return Optional.of(Wish.WHY);
            }
            boolean asks = marked || has("asking") || of("opening").test(words.get(0));
            if (!asks && has("mine") && has("act") && !has("advice")) {
                return Optional.of(leaves() ? Wish.LEAVING : Wish.APPLYING);
            }
            boolean judged = has("act") || has("judging") || (has("modal") && has("mine"));
            boolean ofUs = said("can you") || said("could you") || said("will you") || said("did i");
            boolean whatElse = has("what") && !has("modal") && !has("judging");
            boolean advice = has("advice") || (asks && judged && !ofUs && !whatElse);
            boolean against = has("not") && !said("or not") && !said("dont know") && !said("not sure");
            boolean skips = has("applying") ? against : has("skipping") != against;
            return advice ? Optional.of(skips ? Wish.SKIPPING : advised()) : Optional.empty();
        }

        /** Whether a yes or a no answers it. */
        private Wish advised() {
            boolean plain = has("act") || has("modal") || has("advice") || words.contains(YES);
            return plain ? Wish.ADVICE : Wish.JUDGING;
        }

        /** "What is caution": the word asked for comes last. */
        private boolean endsAsking() {
            return has("what")
                    && words.size() <= LONGEST_MEANING
                    && of("decision").test(words.get(words.size() - 1));
        }

        private boolean said(String phrase) {
            return (" " + String.join(" ", words) + " ").contains(" " + phrase + " ");
        }

        /** "I skip it", "I will not apply"; "I do not skip it" is no leave. */
        private boolean leaves() {
            return has("skipping") != has("not");
        }

        private boolean has(String list) {
            return words.stream().anyMatch(of(list));
        }

        private Predicate<String> of(String list) {
            return word -> context.lists("verdict.said." + list, word);
        }

        private boolean isKnown(String word) {
            return LISTS.stream().anyMatch(list -> of(list).test(word));
        }
    }
}
