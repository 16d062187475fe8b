package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.parsing.EditDistance;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Takes a slip of the finger for the word that is one or two letters away, among those with which entries are told. */
final class SpokenSpelling {
    private static final int SHORTEST = 5;
    /** From so many letters on two may be wrong. */
    private static final int LONG = 8;

    private static final String PLURAL = "s";

    /** Of the words that change nothing only these: another one may be a slip, or say another thing. */
    private static final List<String> OTHER_WORDS =
            List.of("yesterday", "today", "morning", "dollars", "connects", "connect", "upwork", "price");

    private SpokenSpelling() {}

    /** These words, each that is none of them as the only one that it may be. */
    static List<String> of(View view, List<String> words) {
        Set<String> known = new TreeSet<>(OTHER_WORDS);
        for (SpokenEntry.Kind kind : SpokenEntry.Kind.values()) {
            known.addAll(listed(view, "spoken." + kind.name().toLowerCase(Locale.ROOT)));
        }
        List<String> little = listed(view, "spoken.little");
        return words.stream()
                .map(word -> little.contains(word) ? word : spelled(known, word))
                .toList();
    }

    private static List<String> listed(View view, String list) {
        return Tokens.phrases(view.plain(list)).stream()
                .flatMap(phrase -> Tokens.of(phrase).stream())
                .toList();
    }

    private static String spelled(Set<String> known, String word) {
        boolean letters = word.chars().allMatch(Character::isLetter);
        if (!letters || word.length() < SHORTEST || known.contains(word)) {
            return word;
        }
        int most = word.length() < LONG ? 1 : 2;
        List<String> near = known.stream()
                .filter(one -> one.length() >= SHORTEST && one.charAt(0) == word.charAt(0))
                .filter(one -> Math.abs(one.length() - word.length()) <= most)
                .filter(one -> !word.equals(one + PLURAL) && !one.equals(word + PLURAL))
                .filter(one -> EditDistance.between(one, word) <= most)
                .toList();
        return near.size() == 1 ? near.get(0) : word;
    }
}
