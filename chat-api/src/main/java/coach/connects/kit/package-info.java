/**
 * What every adapter needs and none should write twice. It knows nothing else of ours.
 */
@NullMarked
package coach.connects.kit;

import org.jspecify.annotations.NullMarked;
