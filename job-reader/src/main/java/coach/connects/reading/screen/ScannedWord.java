package coach.connects.reading.screen;

/**
 * A word that was seen in a picture, and where.
 *
 * @param text the word as it was read
 * @param confidence how sure the program is of it, 0 to 100
 * @param left the distance of its left edge from the picture's, in pixels
 * @param top the distance of its upper edge from the picture's, in pixels
 * @param width in pixels
 * @param height in pixels
 */
public record ScannedWord(String text, int confidence, int left, int top, int width, int height) {
    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The same seen in a picture that is so many times as small. */
    ScannedWord shrunk(int times) {
        return new ScannedWord(text, confidence, left / times, top / times, width / times, height / times);
    }
}
