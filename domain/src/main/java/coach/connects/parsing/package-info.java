/**
 * Parses amounts, numbers and dates as people write them. Pure; it knows only {@code money}. What cannot be parsed is
 * a {@link coach.connects.parsing.ParseResult} with a reason, which names what to write instead where that is known.
 */
@NullMarked
package coach.connects.parsing;

import org.jspecify.annotations.NullMarked;
