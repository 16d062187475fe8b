/**
 * The commands that every bot has: first words, help, leaving, privacy, erasing. Talks to the command
 * framework and to the dossier.
 */
@NullMarked
package coach.connects.feature.help;

import org.jspecify.annotations.NullMarked;
