/**
 * Reads amounts and dates as people write them. It knows only {@code amount} and {@code job}; what cannot be read is
 * answered with a reason and with what to write instead.
 */
@NullMarked
package coach.connects.parsing;

import org.jspecify.annotations.NullMarked;
