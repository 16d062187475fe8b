package coach.connects.parsing;

/**
 * What is left of an English word without its ending, so that "expires", "expired" and "expiring" are one. It is no
 * dictionary: two forms that it takes for different words are both listed where they matter.
 */
public final class WordStem {
    private static final int LEAST = 3;

    private WordStem() {}

    /** The stem of a word in small letters. */
    public static String of(String word) {
        String stem = word;
        if (stem.endsWith("ies") || stem.endsWith("ied")) {
            stem = cut(stem, 3, "y");
        } else if (stem.endsWith("ing")) {
            stem = cut(stem, 3, "");
        } else if (stem.endsWith("ed")) {
            stem = cut(stem, 2, "");
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            stem = cut(stem, 1, "");
        }
        return single(stem.endsWith("e") ? cut(stem, 1, "") : stem);
    }

    private static String cut(String word, int letters, String end) {
        return word.length() - letters < LEAST ? word : word.substring(0, word.length() - letters) + end;
    }

    /** "bidd" is "bid", and so is whatever else doubles its last letter. */
    private static String single(String stem) {
        int end = stem.length() - 1;
        boolean twice = end >= LEAST && stem.charAt(end) == stem.charAt(end - 1);
        return twice ? stem.substring(0, end) : stem;
    }
}
