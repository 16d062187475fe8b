package coach.connects.feature.wallet;

import java.util.Set;

/**
 * What may stand after a command's name.
 *
 * @param command the command's name
 * @param parts the parts that it takes
 * @param words its own words, such as the kinds of free Connects, in lower case with hyphens
 * @param link whether a job may be named
 * @param least the smallest amount: 0 for a balance, else 1
 * @param boostIsANumber whether a number follows the word boost
 */
record ArgumentSyntax(
        String command, Set<ArgumentKind> parts, Set<String> words, boolean link, int least, boolean boostIsANumber) {
    ArgumentSyntax {
        parts = Set.copyOf(parts);
        words = Set.copyOf(words);
    }
}
