package coach.connects.engine;

import java.util.random.RandomGenerator;

/** What nobody guesses: so many signs drawn from an alphabet. */
public final class RandomCode {
    private RandomCode() {}

    /**
     * Draws a code.
     *
     * @param random the source, a secure one wherever others could guess
     * @param alphabet the signs, each as likely as the others
     * @param length how many of them
     */
    public static String draw(RandomGenerator random, String alphabet, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return code.toString();
    }
}
