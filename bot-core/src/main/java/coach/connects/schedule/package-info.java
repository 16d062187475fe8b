/**
 * Quartz jobs that wake a sweep; they hold no data of their own. A sweep asks {@code reminder} what is due and
 * keeps what it did in {@code store}.
 */
@NullMarked
package coach.connects.schedule;

import org.jspecify.annotations.NullMarked;
