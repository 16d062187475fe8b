/**
 * What the bot says by itself in words, and the commands that go with it: {@code /reminders}, {@code /outcome} and
 * {@code /stats}. Talks to the plan of {@code reminder}, to the wallet and to the command framework; the sweep of the
 * schedule sends what is made here.
 */
@NullMarked
package coach.connects.feature.reminder;

import org.jspecify.annotations.NullMarked;
