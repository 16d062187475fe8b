/** Waiting for a moment in the thread of one timer, for whoever talks to a platform. It knows nothing else of ours. */
@NullMarked
package coach.connects.kit;

import org.jspecify.annotations.NullMarked;
