/**
 * What the bot says by itself in words, and the commands that go with it: {@code /reminders}, {@code /outcome} and
 * {@code /stats}. The job that sends it lies in the package for scheduling.
 */
@NullMarked
package coach.connects.feature.reminder;

import org.jspecify.annotations.NullMarked;
