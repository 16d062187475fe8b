package coach.connects.reading.screen;

import java.util.List;

/**
 * Takes off what a program made letters of that were none: an icon before a line, which becomes ©, O or ®, and stars before a
 * rating, which become "kkk Kk". A word that may be one is never taken off: without its "not" a line says the opposite.
 */
final class IconStripper {
    private static final String ICONS = "©®°•*·○◯●¢»«";

    private static final String BRACKETS = "()[]{}|";

    /** What stars, drawn side by side, are taken for. */
    private static final String STARS = "kKwWtTyYxXh*★☆";

    /** So many such letters in a line of nothing else are no word of any language. */
    private static final int FEWEST_STARS = 4;

    /** How many signs an icon is taken for at most. */
    static final int LONGEST_ICON = 2;

    private IconStripper() {}

    /** The line without them; a line of nothing else becomes empty. */
    static ScreenLine off(ScreenLine line, int margin) {
        ScreenLine bare = line;
        while (!bare.words().isEmpty() && isIcon(bare, margin)) {
            bare = bare.from(1);
        }
        return withoutStars(bare);
    }

    private static boolean isIcon(ScreenLine line, int margin) {
        ScannedWord word = line.first();
        if (isDrawn(word.text())) {
            return true;
        }
        if (line.words().size() < 2 || word.text().length() > LONGEST_ICON) {
            return false;
        }
        ScannedWord next = line.words().get(1);
        boolean apart = 2 * (next.left() - word.right()) > next.height();
        boolean outside = word.right() <= margin && next.left() >= margin - next.height() / 2;
        return apart && outside;
    }

    /** "©", "(©)". */
    private static boolean isDrawn(String text) {
        return text.chars().anyMatch(sign -> ICONS.indexOf(sign) >= 0)
                && text.chars().allMatch(sign -> ICONS.indexOf(sign) >= 0 || BRACKETS.indexOf(sign) >= 0);
    }

    private static ScreenLine withoutStars(ScreenLine line) {
        List<ScannedWord> words = line.words();
        int stars = 0;
        while (stars < words.size() && isStars(words.get(stars).text())) {
            stars++;
        }
        int signs = words.stream().mapToInt(word -> word.text().length()).sum();
        if (stars == words.size() && signs >= FEWEST_STARS) {
            return line.from(stars);
        }
        boolean rated =
                stars > 0 && stars < words.size() && isRating(words.get(stars).text());
        return rated ? line.from(stars) : line;
    }

    private static boolean isStars(String text) {
        return text.chars().allMatch(sign -> STARS.indexOf(sign) >= 0);
    }

    /** "4.9", "4.91", "5.00". */
    private static boolean isRating(String text) {
        return text.length() >= 3
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '5'
                && text.charAt(1) == '.'
                && text.chars().skip(2).allMatch(Character::isDigit);
    }
}
