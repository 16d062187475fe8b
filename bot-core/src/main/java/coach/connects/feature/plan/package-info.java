/**
 * Looking ahead, and what somebody may spend: {@code /forecast} and {@code /budget}.
 */
@NullMarked
package coach.connects.feature.plan;

import org.jspecify.annotations.NullMarked;
