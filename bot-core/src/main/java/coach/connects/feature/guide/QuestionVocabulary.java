package coach.connects.feature.guide;

import coach.connects.i18n.Messages;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.EditDistance;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordStem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words mean what, by their stems: the meanings that questions are made of, the screens of the guide, and the words
 * that say nothing.
 *
 * @param meanings of each phrase, as stems with a blank between
 * @param screens of each phrase the screens that it leads to
 * @param little the stems that say nothing of what is asked
 * @param near the stems for which a typing error may stand, by their first letter
 */
record QuestionVocabulary(
        Map<String, Set<String>> meanings,
        Map<String, Set<GuideScreen>> screens,
        Set<String> little,
        Map<Character, List<String>> near) {
    static final int LONGEST_PHRASE = 6;
    /** Of shorter words too many are one letter apart. */
    private static final int SHORTEST_MISTYPED = 5;
    /** Where two letters may be wrong. */
    private static final int LONG = 9;

    static QuestionVocabulary of(Messages messages, Set<String> names) {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (String name : names) {
            stems(messages, "ask.word." + name)
                    .forEach(phrase -> meanings.computeIfAbsent(phrase, any -> new HashSet<>())
                            .add(name));
        }
        for (String name : Tokens.phrases(messages.plain("ask.more.names"))) {
            stems(messages, "ask.more." + name)
                    .forEach(phrase -> meanings.computeIfAbsent(phrase, any -> new HashSet<>())
                            .add(name));
        }
        Map<String, Set<GuideScreen>> screens = new HashMap<>();
        for (GuideScreen screen : GuideScreen.values()) {
            if (screen != GuideScreen.OVERVIEW) {
                stems(messages, screen.key(".words"))
                        .forEach(phrase -> screens.computeIfAbsent(phrase, any -> new HashSet<>())
                                .add(screen));
            }
        }
        Set<String> little = new HashSet<>(stems(messages, "ask.little"));
        return new QuestionVocabulary(meanings, screens, little, byFirstLetter(meanings.keySet(), screens.keySet()));
    }

    /** The phrases of a list, each as stems. */
    static List<String> stems(Messages messages, String list) {
        return Tokens.phrases(messages.plain(list)).stream()
                .map(QuestionVocabulary::stems)
                .toList();
    }

    private static String stems(String phrase) {
        List<String> stems = Tokens.of(plain(phrase)).stream().map(WordStem::of).toList();
        return String.join(" ", stems);
    }

    /** In small letters, without apostrophes, every other sign that is no letter, digit or price a blank. */
    static String plain(String text) {
        String said = CaseFolding.of(text);
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < said.length(); at++) {
            char sign = said.charAt(at);
            boolean apostrophe = sign == '\'' || sign == '’' || sign == '`' || sign == '‘';
            boolean within = (sign == '.' || sign == ',') && isDigit(said, at - 1) && isDigit(said, at + 1);
            if (Character.isLetterOrDigit(sign) || sign == '$' || within) {
                plain.append(sign);
            } else if (!apostrophe) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static Map<Character, List<String>> byFirstLetter(Set<String> phrases, Set<String> others) {
        Set<String> stems = new HashSet<>();
        for (Set<String> some : List.of(phrases, others)) {
            some.forEach(phrase -> stems.addAll(Arrays.asList(phrase.split(" ", -1))));
        }
        Map<Character, List<String>> near = new TreeMap<>();
        stems.stream()
                .filter(stem -> stem.length() >= SHORTEST_MISTYPED)
                .sorted()
                .forEach(stem -> near.computeIfAbsent(stem.charAt(0), any -> new java.util.ArrayList<>())
                        .add(stem));
        return near;
    }

    /** The stem that is known, or else the one that this was probably meant to be; itself where none is near. */
    String known(String word) {
        String stem = WordStem.of(word);
        if (stem.length() < SHORTEST_MISTYPED || isKnown(stem) || Character.isDigit(word.charAt(0))) {
            return stem;
        }
        int most = stem.length() >= LONG ? 2 : 1;
        Optional<String> nearest = near.getOrDefault(stem.charAt(0), List.of()).stream()
                .filter(other -> Math.abs(other.length() - stem.length()) <= most)
                .filter(other -> EditDistance.between(other, stem) <= most)
                .min((one, other) ->
                        Integer.compare(EditDistance.between(one, stem), EditDistance.between(other, stem)));
        return nearest.orElse(stem);
    }

    /** Whether a short word was taken for another one: then it may as well be a word of its own. */
    boolean isGuessed(String word) {
        return word.length() <= SHORTEST_MISTYPED + 1 && !known(word).equals(WordStem.of(word));
    }

    private boolean isKnown(String stem) {
        return little.contains(stem)
                || near.getOrDefault(stem.charAt(0), List.of()).contains(stem)
                || meanings.containsKey(stem)
                || screens.containsKey(stem);
    }
}
