package coach.connects.feature.guide;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question in words about something in the guide: "What is payment verified?", "do connects expire". A link, a figure of
 * a job or a pasted piece of a page is none, whatever words stand in it.
 *
 * @param view in whose language it is asked
 * @param index the words that lead to a screen
 */
record GuideQuestion(View view, GuideIndex index) {
    private static final int LONGEST = 120;
    private static final int LONGEST_PHRASE = 5;
    private static final List<String> LINKS = List.of("//", "upwork.com", "~0");
    /** Every question is about Connects: that word alone decides only where nothing else does. */
    private static final int WEIGHT_OF_CONNECTS = 1;

    private static final int WEIGHT_OF_A_WORD = 2;

    static GuideQuestion of(View view) {
        return new GuideQuestion(view, GuideIndex.of(view));
    }

    /** The screen that answers it; empty where it is no such question. */
    Optional<GuideScreen> screen(String text) {
        String said = text.strip();
        if (said.length() > LONGEST
                || said.indexOf('\n') >= 0
                || LINKS.stream().anyMatch(CaseFolding.of(said)::contains)) {
            return Optional.empty();
        }
        List<String> words = words(said);
        boolean begins = begins(words);
        boolean asks = said.endsWith("?") || said.endsWith("？");
        if (words.isEmpty() || !(begins || asks) || isAboutTheWallet(words)) {
            return Optional.empty();
        }
        Match match = match(words);
        boolean figures = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        boolean clear = begins ? match.strange <= match.known + 1 : match.strange == 0;
        return match.best().filter(screen -> clear && !(figures && mayTellOfAJob(screen, begins && asks)));
    }

    /** With a figure, what stands on a job's page is rather told than asked about. */
    private static boolean mayTellOfAJob(GuideScreen screen, boolean asked) {
        return !asked || !screen.parent().equals(Optional.of(GuideScreen.OVERVIEW));
    }

    private boolean isAboutTheWallet(List<String> words) {
        String said = " " + String.join(" ", words) + " ";
        return phrases("guide.question.own").stream().anyMatch(own -> said.contains(" " + own + " "));
    }

    private boolean begins(List<String> words) {
        Set<String> beginnings = phrases("guide.question.begins");
        return !words.isEmpty()
                && (beginnings.contains(words.get(0))
                        || (words.size() > 1 && beginnings.contains(words.get(0) + " " + words.get(1))));
    }

    private Set<String> phrases(String key) {
        return new HashSet<>(Tokens.phrases(view.plain(key)));
    }

    /** Goes through the words, the longest known phrase first. */
    private Match match(List<String> words) {
        Map<String, GuideScreen> known = new HashMap<>();
        index.phrases().forEach((screen, names) -> names.forEach(name -> known.putIfAbsent(name, screen)));
        Set<String> little = phrases("guide.question.little");
        Match match = new Match();
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            while (length > 0 && !known.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            if (length > 0) {
                String phrase = String.join(" ", words.subList(at, at + length));
                match.add(known.get(phrase), length);
            } else if (!little.contains(words.get(at))) {
                match.strange++;
            }
            at += Math.max(1, length);
        }
        return match;
    }

    /** The words, with their hyphens and apostrophes, without all other signs. */
    private static List<String> words(String said) {
        StringBuilder plain = new StringBuilder();
        for (char sign : CaseFolding.of(said).replace('’', '\'').toCharArray()) {
            plain.append(Character.isLetterOrDigit(sign) || sign == '\'' || sign == '-' ? sign : ' ');
        }
        return new ArrayList<>(Tokens.of(plain.toString()));
    }

    /** How much each screen is meant. */
    private static final class Match {
        private final Map<GuideScreen, Integer> weights = new EnumMap<>(GuideScreen.class);
        private final List<GuideScreen> order = new ArrayList<>();
        private int strange;
        private int known;

        /** Phrases count more than their words one by one. */
        void add(GuideScreen screen, int length) {
            int weight = screen == GuideScreen.CONNECTS && length == 1
                    ? WEIGHT_OF_CONNECTS
                    : WEIGHT_OF_A_WORD * length * length;
            weights.merge(screen, weight, Integer::sum);
            order.add(screen);
            known += length;
        }

        /** The one that is meant most; of several the one named first. */
        Optional<GuideScreen> best() {
            return order.stream()
                    .reduce((one, other) ->
                            weights.getOrDefault(other, 0) > weights.getOrDefault(one, 0) ? other : one);
        }
    }
}
