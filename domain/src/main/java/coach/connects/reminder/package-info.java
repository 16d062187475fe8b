/**
 * What is due for a freelancer at an instant, and when to look again. Pure; the instant is handed in, and it knows only
 * {@code money}, {@code parsing}, {@code wallet} and {@code profile}.
 *
 * <p>The trigger of each kind says on which days it has something to say; {@code ReminderPlanner} puts them together with
 * the freelancer's hour, what was missed, and what was snoozed. Others leave a {@code Notice} for a freelancer
 * ({@code FreelancerRepository.addNotice}); it is told once, in private, in the words of the formatter of its kind.
 */
@NullMarked
package coach.connects.reminder;

import org.jspecify.annotations.NullMarked;
