/**
 * Parses amounts, numbers and dates as people write them. Pure; it knows only {@code money}. What cannot be parsed is
 * answered with a reason and with what to write instead.
 */
@NullMarked
package coach.connects.parsing;

import org.jspecify.annotations.NullMarked;
