/** A Bot API server, a core and a log, all in memory, for tests. */
@NullMarked
package coach.connects.telegram.fake;

import org.jspecify.annotations.NullMarked;
