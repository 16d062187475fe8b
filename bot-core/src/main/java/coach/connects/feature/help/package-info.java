/**
 * The commands that every bot has: first words, help, leaving. Talks to {@code engine} and to {@code session}.
 */
@NullMarked
package coach.connects.feature.help;

import org.jspecify.annotations.NullMarked;
