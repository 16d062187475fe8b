package coach.connects.reading.page;

import coach.connects.reading.phrase.PhraseDictionary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a messenger's name through letters that only look like its own, figures in their place, dots between them and one
 * letter that is wrong or out of its place: "te1egram", "t€legram", "T.e.l.e.g.r.a.m", "telegrm", "telegarm".
 */
final class DisguisedName {
    /** A shorter name is too near to other words for a wrong letter in it. */
    private static final int LONG_NAME = 8;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final String DOTS = "._'/";
    /** What looks like a letter: figures and signs, and letters of other scripts. */
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('0', 'o'),
            Map.entry('1', 'l'),
            Map.entry('3', 'e'),
            Map.entry('4', 'a'),
            Map.entry('5', 's'),
            Map.entry('7', 't'),
            Map.entry('@', 'a'),
            Map.entry('$', 's'),
            Map.entry('€', 'e'),
            Map.entry('+', 't'),
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('х', 'x'),
            Map.entry('у', 'y'),
            Map.entry('і', 'i'),
            Map.entry('ѕ', 's'),
            Map.entry('ԁ', 'd'),
            Map.entry('ɡ', 'g'),
            Map.entry('ι', 'i'),
            Map.entry('ο', 'o'),
            Map.entry('α', 'a'),
            Map.entry('τ', 't'),
            Map.entry('ε', 'e'));

    private DisguisedName() {}

    /** The name that this word, in small letters, stands for; empty for a name as it is and for any other word. */
    static Optional<String> of(String word, PhraseDictionary book) {
        Set<String> names = book.words("disguised");
        boolean may = word.length() >= SHORTEST && word.length() <= LONGEST;
        if (!may || names.contains(word) || book.words("near_names").contains(word)) {
            return Optional.empty();
        }
        String plain = plain(word);
        return names.stream()
                .filter(name -> name.equals(plain) || (name.length() >= LONG_NAME && isNear(name, plain)))
                .findFirst();
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (DOTS.indexOf(c) < 0) {
                plain.append(ALIKE.getOrDefault(c, c));
            }
        }
        return plain.toString().replace("vv", "w");
    }

    /** Whether one letter is wrong, missing or too many, or two beside each other are swapped. */
    private static boolean isNear(String name, String word) {
        int longer = word.length() - name.length();
        if (longer < -1 || longer > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(name.length(), word.length()) && name.charAt(start) == word.charAt(start)) {
            start++;
        }
        if (longer == 0 && isSwapped(name, word, start)) {
            return true;
        }
        String restOfName = name.substring(Math.min(name.length(), start + (longer <= 0 ? 1 : 0)));
        String restOfWord = word.substring(Math.min(word.length(), start + (longer >= 0 ? 1 : 0)));
        return restOfName.equals(restOfWord);
    }

    private static boolean isSwapped(String name, String word, int at) {
        return at + 1 < name.length()
                && name.charAt(at) == word.charAt(at + 1)
                && name.charAt(at + 1) == word.charAt(at)
                && name.substring(at + 2).equals(word.substring(at + 2));
    }
}
