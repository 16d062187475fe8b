/**
 * What is due for a freelancer at an instant, and when to look again. Pure; the instant is handed in, and it
 * knows only {@code amount}, {@code wallet} and {@code freelancer}.
 *
 * <p>The marks of each kind say on which days it has something to say; the plan puts them together with the freelancer's
 * hour, what was missed, and what was snoozed. Others leave a {@link coach.connects.reminder.Notice} in the agenda of a
 * freelancer ({@code FreelancerRepository.addNotice}); it is told once, in private, in the words of the writer of its kind.
 */
@NullMarked
package coach.connects.reminder;

import org.jspecify.annotations.NullMarked;
