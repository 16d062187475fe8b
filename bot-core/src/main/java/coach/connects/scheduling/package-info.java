/**
 * What the bot does by itself, and what wakes it: errands over documents that fall due, the rounds that run them, and the
 * Quartz clock that wakes the rounds; none of them holds data of its own. An errand asks {@code reminder} what is due and
 * keeps what it did in {@code store}.
 *
 * <p>To have further documents looked at when they fall due, write an {@link coach.connects.scheduling.DueJob} over their
 * collection and add it to the rounds where the core is wired; it sends by {@link coach.connects.scheduling.SenderRegistry}.
 */
@NullMarked
package coach.connects.scheduling;

import org.jspecify.annotations.NullMarked;
