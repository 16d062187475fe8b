/**
 * Settings, wiring, start and stop: the one place that knows every module.
 */
@NullMarked
package coach.connects.app;

import org.jspecify.annotations.NullMarked;
