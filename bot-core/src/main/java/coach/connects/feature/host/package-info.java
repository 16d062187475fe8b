/**
 * What whoever hosts the bot does by talking to it, and what follows from how they set it up: {@code /host}, who owns the
 * bot and who is kept out, what everybody is told, and that those who stay away are erased. It keeps what was decided
 * through {@code persistence}; jobs carry it out.
 */
@NullMarked
package coach.connects.feature.host;

import org.jspecify.annotations.NullMarked;
