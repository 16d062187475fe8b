/**
 * Looking ahead, and what somebody may spend: {@code /forecast}, {@code /budget} and {@code /charts}.
 */
@NullMarked
package coach.connects.feature.plan;

import org.jspecify.annotations.NullMarked;
