/**
 * What the bot does by itself, and what wakes it: jobs over documents that fall due, the runner that runs them, and the
 * Quartz trigger that wakes the runner; none of them holds data of its own. A job asks {@code reminder} what is due, words
 * it by {@code feature.reminder} (what is sent by itself has buttons like any other message) and keeps what it did through
 * {@code persistence}.
 *
 * <p>To have further documents looked at when they fall due, write a {@link coach.connects.scheduling.DueJob} over their
 * collection and add it where the core is wired; it sends by {@link coach.connects.scheduling.SenderRegistry}.
 */
@NullMarked
package coach.connects.scheduling;

import org.jspecify.annotations.NullMarked;
